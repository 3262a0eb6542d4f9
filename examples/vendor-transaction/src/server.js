import express from "express";
import { isHmisPrivacyError } from "hmis-privacy";
import { deidentify } from "./deidentify.js";

/** The route. Its answers hold codes, fields and Client IDs; the log would hold no more. */
export function createServer(db, keys) {
  const app = express();
  app.use(express.json());
  app.post("/households/deidentify", async (request, response) => {
    try {
      const result = await deidentify(db, request.body, keys);
      response.status(result.status === "done" ? 200 : 409).json(result);
    } catch (error) {
      // A database's message may quote a row.
      response
        .status(isHmisPrivacyError(error) ? 400 : 500)
        .json({ code: isHmisPrivacyError(error) ? error.code : "failed" });
    }
  });
  return app;
}
