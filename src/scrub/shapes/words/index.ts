import { DATE_WORDS } from "./dates.js";
import { LABEL_WORDS } from "./labels.js";
import { NUMBER_WORDS } from "./numbers.js";
import { PEOPLE_WORDS } from "./people.js";
import { PLACE_WORDS } from "./places.js";
import { VEHICLE_WORDS } from "./vehicles.js";

/** Every word list that the recognisers of written shapes ask. */
export const SHAPE_WORDS = {
  ...NUMBER_WORDS,
  ...DATE_WORDS,
  ...PEOPLE_WORDS,
  ...LABEL_WORDS,
  ...PLACE_WORDS,
  ...VEHICLE_WORDS,
} as const;
