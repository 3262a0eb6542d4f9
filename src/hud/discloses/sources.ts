import { guide, hudStandard, type Source, statute } from "../../core/index.js";

export const PII: Source = guide("What is the most commonly recognized personal identifying information (PII*)?");
export const COMBINATION: Source = guide("Any combination of data that could identify someone");
export const KEPT: Source = guide("Creating a New Anonymous Client Record");
export const HIV: Source = statute("RCW 70.02.220");
export const HEALTH: Source = statute("RCW 70.02");
export const DV: Source = statute("34 USC 12291(b)(2)");
export const PPI: Source = statute("69 FR 45888, section 4: protected personal information");
export const hud = (element: string): Source => hudStandard(element);
export const FORMAT: Source = hudStandard("HMIS CSV Format Specifications");
