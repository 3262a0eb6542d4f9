import { hudStandard, type Source, statute } from "../../core/index.js";

/** A section of HUD's CSV format specifications. */
export const csvSpec = (section: string): Source => hudStandard(`HMIS CSV Format Specifications, ${section}`);

/** HUD's checker of exports: public checks with their guidance. */
export const eva = (issue: string): Source => ({ by: "HUD, Eva", title: "Data quality checks", section: issue });

export const vawa = /* @__PURE__ */ statute("34 USC 12291(b)(2)");
