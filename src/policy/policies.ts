import { chicago } from "./policies/chicago.js";
import { cincinnati } from "./policies/cincinnati.js";
import { cohhio2018 } from "./policies/cohhio2018.js";
import { connecticut2023 } from "./policies/connecticut2023.js";
import { dallas } from "./policies/dallas.js";
import { kingCounty2016 } from "./policies/kingCounty2016.js";
import { minnesota } from "./policies/minnesota.js";
import { orangeCounty } from "./policies/orangeCounty.js";
import { spokane2024 } from "./policies/spokane2024.js";
import type { Policy } from "./policy.js";

/**
 * Every community's policy, for a list to choose from. Code that knows its community imports that one value.
 *
 * @example
 * policies.map(({ id }) => id).includes("spokane-2024"); // => true
 */
export const policies: readonly Policy[] = [
  spokane2024,
  kingCounty2016,
  orangeCounty,
  connecticut2023,
  cohhio2018,
  cincinnati,
  chicago,
  minnesota,
  dallas,
];
