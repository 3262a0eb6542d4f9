/** Evidence for people whom nobody named. */
export { type CertainSpan, type FindNamesOptions, findNames } from "./findNames.js";
export { nameLikelihood } from "./nameLikelihood.js";
export { weighWords } from "./weighWords.js";
