/** Names in one piece whose service stands elsewhere in the sentence, beside what is none. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const names = (text: string): string =>
  marked(
    text,
    findShapes(text).filter(({ kind }) => kind === "handle"),
  );

it.each([
  // underscores: a service anywhere in the line
  "Snap of Rufina ⟦rufi_dont_nap⟧, has wifi at the library",
  "she posts as ⟦odalys_the_brave⟧ most nights",
  "IG page was a fake of hers, used by a man in Yakima, real one is ⟦larchandlark_318⟧. Group Mon.",
  "⟦lil_tay509⟧ is what she goes by. Only reachable on snapchat.",
  "msg ⟦tomas_w_ruiz⟧ first",
  "snap:⟦tomas_w⟧",
  "snap ⟦kay__lee⟧",
  "⟦_kay_lee⟧ on snap",
  "⟦kay_lee_⟧ on snap",
  "Kick streamer name: ⟦odo_marrow⟧",
  "Snapchat:\n⟦odo_marrow44⟧",
  // dots with digits, or three words
  "Snap for Marisela: ⟦mariselaaa.627⟧.",
  "⟦odell.achterberg04⟧ on Snap.",
  "509 555 0183, ⟦odell.achterberg04⟧ is his fb",
  "Facebook msgs w/ Orla Whitmer (⟦orla.whitmer.7⟧) for entry",
  "FB message to ⟦orla.whitmer.wa⟧ – seen",
  "DM name ⟦nico.lux.214⟧ saved",
  "Screen name for pickup? / v: ⟦bigpines.228⟧ / ren: ok",
  "can you snap or text?\nV: ⟦b1gpine.228⟧",
  "deleted her page ⟦orlene.creek.bows⟧. Next hearing",
  "block ⟦orla.pdx.wa⟧ on his snap",
  "IG: ⟦odel19.whitmer⟧",
  "⟦odell.marrow3⟧ on tiktok",
  "fb rent under ⟦rent_whitmer⟧",
  "SNAP: ⟦kay.lee99⟧",
  // two plain words right by the service
  "⟦odi.mbr⟧ on Snap",
  "FB msg ⟦vesta.lop⟧ seen no reply",
  "seen on fb as ⟦Odell.Marrow⟧ again",
])("%s", (line) => {
  expect(names(unmarked(line))).toBe(line);
});

it.each([
  // no service
  "odalys_the_brave came by",
  "odell.achterberg04 came by",
  "orla.whitmer.wa came by",
  "odi.mbr came by",
  // a service too far off
  "snap.\nodalys_the_brave came by",
  "snap\nodalys_the_brave came by",
  "He has tiktok. Came by w/ orla.whitmer.7 later",
  "odi.mbr was written on the back of the snap",
  // web, mail, files
  "msg on orlene.creek.com later",
  "msg the host orlene.creek.gov/help later",
  "form_signed_b.pdf is on her page",
  "roi.signed.pdf is on her page",
  "uploaded intake_whitmer_2 to her page",
  "put in drive/orlene_creek as a page",
  // columns
  "user_id, loc_last_night, snap_benefit",
  "loc_last_night | page_no | acct",
  "field loc_last_night in the user export",
  "loc_last_night is empty",
  "user_name_first was empty",
  "loc_last_night and snap_status are empty",
  "USER_CODE_7714 on the page",
  // abbreviations and benefits
  "U.S.A.F. vet, msg left",
  "msg at 8 p.m.sharp",
  "SNAP at marrow.bring papers",
  // a space is missing
  "left msg.She called back",
  "msg her mom.she called",
  "came in.She left a message",
  "she posted.staff called on snap",
  "msg left w/ Rosa.2nd attempt",
  "DM sent to Rosa.1145 no answer",
  "on facebook.no reply yet",
  "call the shelter.509-555-0142 on snap",
  "message: bed.2041 is ready",
  "left.then.came back, msg her",
  "see page handbook.section3",
  "user page withPhone.marrow.map",
  "DM'd re: covid19.quarantine",
  "msg: case_mgr will call",
  "acct_no 5 msg",
  "Snap screenshot.png saved",
  "SNAP recert.due soon",
  "msg v2.1",
  "acct 4471.88_2",
])("no name in %j", (text) => {
  expect(names(text)).not.toContain("⟦");
});
