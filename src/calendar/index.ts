/**
 * Calendar days and ages. Days are ISO strings outside.
 *
 * @module
 */
export { addDays, ageOn, compareDays, type Day, dayOf, daysInMonth, formatDay, parseDay } from "./day.js";
