/** Evidence for people whom nobody named. */
export {
  candidatesOf,
  type CertainSpan,
  type FindNamesOptions,
  findNames,
  type NameReading,
  readNames,
} from "./findNames.js";
export { nameLikelihood } from "./nameLikelihood.js";
export { weighWords } from "./weighWords.js";
