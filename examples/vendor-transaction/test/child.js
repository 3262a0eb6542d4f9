// Runs the transaction on the database that is named, and kills itself (SIGKILL) at the step that is named.
import { openDatabase } from "../src/database.js";
import { deidentify } from "../src/deidentify.js";
import { ORDER } from "./family.js";

const { FILE, STEP, KEYS } = process.env;
let steps = 0;
const db = await openDatabase(FILE);
const result = await deidentify(db, ORDER, JSON.parse(KEYS), async () => {
  steps++;
  if (steps === Number(STEP)) process.kill(process.pid, "SIGKILL");
});
if (STEP === "end") process.kill(process.pid, "SIGKILL"); // after the commit
console.log(JSON.stringify({ status: result.status, steps }));
