/**
 * Names that word lists have as well, with no meaning, or a rare one, that a note would use: they are names first.
 *
 * Written by hand for this library. Lower case; words separated by spaces.
 */
export const namesFirst = `
  abigail adonis alexia aliyah angelica bailey barney benedict benjamin bertha billy bobby brent brock burton carina
  cesar charlie charlotte christie clarence colleen collins dahlia daphne derrick dexter dixie donna emery ester
  fletcher franklin garret geneva gilbert graham griffin hamza harry hector henry homer jarred jasper jenny jerry
  jimmy johnny kelly kelvin lewis liana logan louis marcel margarita marguerite maria martin maxwell merle merlin
  mickey molly morris murphy nancy nelson patsy patty peter phoebe randy rickey robbin roger romeo rowan sally selah
  serena sheila shelly sonny spencer stetson tammy teddy terry timothy tucker veronica victor victoria viola
`;
