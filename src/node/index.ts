/**
 * Node's file system: exports in folders and zips.
 *
 * @module
 */
export { NODE_CODES, type NodeCode, nodeError } from "./codes.js";
export { findDuplicatesParallel, type ParallelOptions } from "./findDuplicatesParallel.js";
export { folderSource } from "./folderSource.js";
export { openExport } from "./openExport.js";
export { checkTarget, writeFolder, type WriteFolderOptions } from "./writeFolder.js";
export { ZIP_LIMITS, type ZipLimits, type ZipSource, zipSource } from "./zipSource.js";
export { checkOutside, writeFileWhole } from "./writeFileWhole.js";
