/** Evidence for people whom nobody named. */
export { type FindNamesOptions, findNames, type CertainSpan } from "./findNames.js";
