/**
 * Requests for anonymity, notices to other agencies, checklists and the monthly look.
 *
 * @module
 */
export type { IdBlocker } from "./clientIds.js";
export { draftAgencyNotice, type NoticeDetails, type NoticeResult } from "./draftAgencyNotice.js";
export {
  draftRequest,
  REQUEST_DETAILS,
  type RequestBlocker,
  type RequestDetail,
  type RequestDetails,
  type RequestResult,
} from "./draftRequest.js";
export { findOtherProfiles, type OtherProfiles } from "./findOtherProfiles.js";
export {
  type MonitoringReport,
  type MonthFindings,
  monitoringReport,
  type QualityCost,
  type Trend,
} from "./monitoringReport.js";
export {
  assessOrganization,
  type ChecklistPoint,
  type ChecklistRow,
  type EvidenceKind,
  ORGANIZATION_CHECKLIST,
  type OrganizationEvidence,
} from "./organizationChecklist.js";
export { REQUEST_CHECKLIST, type RequestPoint } from "./requestChecklist.js";
export {
  type AnonymityRequest,
  advanceRequest,
  isCheckDue,
  type RequestState,
  type RequestStep,
} from "./requestState.js";
