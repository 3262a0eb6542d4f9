import { isHmisPrivacyError } from "hmis-privacy";

/** What a call throws: the whole message of our own errors, which is the code and the path and nothing else. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return isHmisPrivacyError(error) ? error.message : "another error";
  }
  return "no error";
}
