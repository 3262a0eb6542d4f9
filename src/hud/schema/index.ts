/**
 * zod schemas of HUD's files, made from the same tables as everything else. An entry of its own, so that only those who
 * want zod load it.
 *
 * @module
 */
export { type HudRecord, type HudSchemaOptions, recordSchema } from "./recordSchema.js";
export { rowCodec } from "./rowCodec.js";
