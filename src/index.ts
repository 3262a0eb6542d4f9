/**
 * The front door: every room's public names, without the command, the Node adapters and the test helpers.
 * Written by scripts/build/entries.mjs.
 *
 * @module
 */
export * from "./audit/index.js";
export * from "./calendar/index.js";
export * from "./client/index.js";
export * from "./core/index.js";
export * from "./csv/index.js";
export * from "./dob/index.js";
export * from "./export/index.js";
export * from "./hud/index.js";
export * from "./identity/index.js";
export * from "./match/index.js";
export * from "./pii/index.js";
export * from "./policy/index.js";
export * from "./requests/index.js";
export * from "./risk/index.js";
export * from "./scrub/index.js";
export * from "./text/index.js";
export * from "./tracking/index.js";
