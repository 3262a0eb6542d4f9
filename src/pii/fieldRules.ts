import { guide, hudStandard, type Source, statute } from "../core/index.js";
import type { DisclosureClass } from "../hud/index.js";
import type { PiiKind } from "./kind.js";

/** How a field outside HUD's standard is recognised by the words of its name. */
export interface FieldRule {
  readonly id: string;
  readonly class: DisclosureClass;
  readonly kind: PiiKind | null;
  /** Tried on the name in lower case, its words parted by one blank. */
  readonly words: RegExp;
  readonly why: string;
  readonly source: Source;
}

const PII = guide("What is the most commonly recognized personal identifying information (PII*)?");
const CONTACT = guide("Creating a New Anonymous Client Record");
const COMBINATION = guide("Any combination of data that could identify someone");
const HEALTH = statute("RCW 70.02");

/** A word of this list anywhere in a name is enough: "emergency contact phone" is a phone. */
export const GRAVE_FIELDS: readonly FieldRule[] = [
  {
    id: "ssn",
    class: "identifies",
    kind: "ssn",
    words: /\b(?:ssn?|socials?|soc sec|social sec(?:urity)?|last ?4|last four|taxpayer|itin)\b(?! (?:media|worker))/,
    why: "The SSN or a part of it.",
    source: PII,
  },
  {
    id: "dob",
    class: "identifies",
    kind: "dob",
    words:
      /\b(?:dob|bdate|birth ?dates?|birth ?days?|dates? of birth|date born|born|birth (?:month|year)|year of birth|month of birth|day of birth|yob|fecha (?:de )?nacimiento)\b/,
    why: "The birth date or a part of it.",
    source: PII,
  },
  { id: "age", class: "identifies", kind: "age", words: /\b(?:age|ages|edad)\b/, why: "The age.", source: PII },
  {
    id: "phone",
    class: "identifies",
    kind: "phone",
    words: /\b(?:tele?|tele ?phones?|phones?|mobile|(?<!t )cell(?! count)|fax|pager|voice ?mail|sms|telefono)\b/,
    why: "A way to reach the person.",
    source: CONTACT,
  },
  {
    id: "email",
    class: "identifies",
    kind: "email",
    words: /\be ?mails?\b|\bcorreo\b/,
    why: "A way to reach the person.",
    source: CONTACT,
  },
  {
    id: "address",
    class: "identifies",
    kind: "address",
    words:
      /(?<!\b(?:ip|mac|web|e ?mail) )\b(?:address(?:es)?|addr)\b|\b(?:streets?|apt|apartment|city|town|zip(?: ?code)?|postal|post ?code|latitude|longitude|lat|lng|lon|gps|coordinates|geo ?codes?|geo ?location|mailing|residence|residing|neighbou?rhood|encampment|camp ?site|cross streets|direccion)\b/,
    why: "Where the person lives or can be found.",
    source: PII,
  },
  {
    id: "handle",
    class: "identifies",
    kind: "handle",
    words:
      /\b(?:face ?book|instagram|twitter|tik ?tok|snap ?chat|whats ?app|telegram|discord|linked ?in|social media|user ?name|screen ?name|handle|login)\b/,
    why: "A way to reach the person.",
    source: CONTACT,
  },
  {
    id: "url",
    class: "identifies",
    kind: "url",
    words: /\b(?:urls?|uri|web ?sites?|web address|home ?page|hyperlinks?)\b/,
    why: "A link to the person or to a file about them.",
    source: COMBINATION,
  },
  {
    id: "network",
    class: "identifies",
    kind: "network",
    words: /\b(?:ip|ip address|mac address|device id|imei|cookies?|user agent)\b/,
    why: "The device.",
    source: COMBINATION,
  },
  {
    id: "account",
    class: "identifies",
    kind: "account",
    words:
      /\b(?:accounts?|bank|routing|iban|card (?:number|no|num)|credit card|debit card|venmo|cash ?app|pay ?pal|zelle|ebt(?: card)?)\b/,
    why: "An account in the person's name.",
    source: COMBINATION,
  },
  {
    id: "vehicle",
    class: "identifies",
    kind: "vehicle",
    words: /\b(?:licen[cs]e plates?|plates?|plate number|vin|vehicles?)\b/,
    why: "Plates and vehicle numbers are registered to a name.",
    source: COMBINATION,
  },
  {
    id: "id-number",
    class: "identifies",
    kind: "id",
    words:
      /\b(?:drivers? ?licen[cs]e|licen[cs]e (?:number|no|num)|dl (?:number|no)|state id|id card|passport|alien (?:number|registration)|a number|uscis|mrn|medical record|medicaid (?:id|number|no)|medicare (?:id|number|no)|provider ?one|insurance (?:id|number|no)|member (?:id|number|no)|policy (?:number|no)|beneficiary|case (?:number|no)|docket|tribal (?:id|number|enrollment)|student id|inmate|booking|jail id|doc (?:number|no)|va file|edipi|voucher (?:number|no)|(?:alternate|external|legacy|other|vendor|source)(?: system)?(?: client)? (?:id|number|identifier))\b/,
    why: "A number that another file holds beside the name.",
    source: COMBINATION,
  },
  {
    id: "file",
    class: "identifies",
    kind: "identifying",
    words:
      /\b(?:photos?|photograph|pictures?|images?|avatar|selfie|mug ?shot|signatures?|finger ?prints?|biometrics?|dna|voice|video|audio|recording|attachments?|documents?|files?|file ?name|uploads?|scans?|certificates?)\b/,
    why: "A picture, a recording or a paper of the person; file names hold names.",
    source: guide("PLEASE REMEMBER"),
  },
  {
    id: "mark",
    class: "identifies",
    kind: "identifying",
    words:
      /\b(?:tattoos?|scars?|birth ?marks?|piercings?|birth ?place|place of birth|employers?|workplace|schools?|landlord)\b/,
    why: "Fits very few people.",
    source: COMBINATION,
  },
  {
    id: "organization-name",
    class: "dv-inferred",
    kind: "dv",
    words:
      /\b(?:agency|organi[sz]ation|org|project|program|provider|site|shelter|facility|funder)(?: common)? names?\b/,
    why: "A project's or organization's name can say whom it serves: survivors, people with HIV.",
    source: statute("34 USC 12291(b)(2)"),
  },
  {
    id: "name",
    class: "identifies",
    kind: "name",
    words:
      /(?<!\b(?:agency|organi[sz]ation|org|project|program|provider|site|shelter|facility|funder|common) )\b(?:names?|nombres?)\b|\b(?:first|last|middle|full|given|family|maiden|preferred|legal|birth|nick|sur|fore)names?\b|\b[fml]names?\b|\b(?:surname|apellidos?|alias(?:es)?|aka|a k a|initials|monikers?|maiden|name suffix|suffix)\b/,
    why: "A name, whole or in part.",
    source: PII,
  },
  {
    id: "relative",
    class: "identifies",
    kind: "name",
    words:
      /\bnext of kin\b|\b(?:emergency|primary|secondary|other|family) contacts?\b|^contacts?(?: (?:info|information|person|details?))?$|^(?:client )?(?:mother|father|guardian|parent|spouse|partner|husband|wife|child|son|daughter|payee|attorney|lawyer|sponsor|abuser|perpetrator)s?(?: \d)?$/,
    why: "Another person who leads to this one.",
    source: CONTACT,
  },
  {
    id: "free-text",
    class: "free-text",
    kind: "identifying",
    words:
      /\b(?:notes?|comments?|remarks?|narratives?|descriptions?|memos?|details?|explain|explanations?|summary|summaries|history|specify|specified|free ?text|text|messages?|body|subject|journal|diary|log|answers?|goals?|plans?|alerts?|instructions?|locations?|whereabouts|place|other)\b/,
    why: "Free text may hold anything.",
    source: guide("PLEASE REMEMBER"),
  },
  {
    id: "hiv",
    class: "hiv",
    kind: "hiv",
    words:
      /\b(?:hiv|(?<!hearing |visual |job |mobility )aids|sero ?positive|sero ?status|t ?cells?|cd ?4|viral ?loads?|anti ?retrovirals?|vih|sida)\b/,
    why: "HIV/AIDS status.",
    source: statute("RCW 70.02.220"),
  },
  {
    id: "hiv-inferred",
    class: "hiv-inferred",
    kind: "hiv",
    words: /\b(?:hopwa|ryan ?white|adap|pr ?ep)\b/,
    why: "A program for people with HIV/AIDS.",
    source: statute("RCW 70.02.220"),
  },
  {
    id: "dv",
    class: "dv",
    kind: "dv",
    words:
      /\b(?:dv|ipv|domestic|violen(?:ce|t)|abus(?:e[drs]?|ive)|flee(?:ing|s)?|survivors?|victims?|stalk(?:er|ing)|restraining|protection order|perpetrators?|traffick(?:ed|ing)|assault(?:ed)?|rape|safety)\b/,
    why: "Violence that the person survived or flees from.",
    source: statute("34 USC 12291(b)(2)"),
  },
  {
    id: "substance-use",
    class: "sensitive",
    kind: "substance-use",
    words:
      /\b(?:substances?|alcohol(?:ic|ism)?|drugs?|sobriety|sober|detox|opioids?|overdos(?:e|ed|es)|naloxone|narcan|methadone|suboxone|addict(?:ed|ion)?)\b/,
    why: "Substance use.",
    source: statute("42 CFR Part 2"),
  },
  {
    id: "health",
    class: "sensitive",
    kind: "health",
    words:
      /\b(?:health|medical|diagnos[ei]s|disab(?:led|ling|ility|ilities)|mental|psych\w*|medications?|prescriptions?|pregnan(?:t|cy)|hospital\w*|conditions?|allerg(?:y|ies|ic)|illness(?:es)?|diseases?|std|sti|hepatitis|covid|vaccin\w*|therap(?:y|ist)|counsel(?:ing|or)|doctor|physician|clinic|wheelchair|autis(?:m|tic)|tbi|ptsd|suicid(?:e|al))\b/,
    why: "Health.",
    source: HEALTH,
  },
  {
    id: "justice",
    class: "sensitive",
    kind: "justice",
    words:
      /\b(?:criminal|crimes?|felon(?:y|ies)?|arrest(?:s|ed)?|convict(?:ed|ions?)|jail|prison|parole|probation|incarcerat(?:ed|ion)|offender|offen[cs]es?|warrants?|courts?)\b/,
    why: "A criminal record, which is also public and leads to the name.",
    source: COMBINATION,
  },
  {
    id: "immigration",
    class: "sensitive",
    kind: "immigration",
    words:
      /\b(?:immigra(?:nt|tion)|citizen(?:ship)?|visa|refugees?|asylum|undocumented|alien|country of (?:birth|origin)|nationality|daca|green card)\b/,
    why: "Immigration status.",
    source: COMBINATION,
  },
  {
    id: "orientation",
    class: "sensitive",
    kind: "circumstance",
    words: /\b(?:sexual orientation|orientation|lgbtq?\w*|transgender)\b/,
    why: "Told to the wrong people it endangers.",
    source: CONTACT,
  },
  {
    id: "staff",
    class: "staff",
    kind: "staff",
    words:
      /\b(?:case ?managers?|case ?workers?|social workers?|workers?|staff|navigators?|users?|assigned to|(?:created|updated|modified|entered|completed|verified|deleted) by)\b/,
    why: "A worker.",
    source: hudStandard("5.07 User Identifier"),
  },
];

/** Words that say nothing and may stand around the others. */
const AROUND =
  "client|clients|participant|person|individual|member|hoh|head of household|current|primary|self reported|at|of|is|has|status|code|codes|value|hmis|hud|entry|intake|the|\\d";
const whole = (words: string): RegExp => new RegExp(`^(?:(?:${AROUND}) )*(?:${words})(?: (?:${AROUND}))*$`);

/** A mild verdict needs the whole name to be understood: "race" is one, "race organizer" is not. */
export const MILD_FIELDS: readonly FieldRule[] = [
  {
    id: "client-id",
    class: "links",
    kind: null,
    words:
      /^(?:(?:hmis|hud|unique|internal) )?(?:client|personal|person|participant|individual)?(?: unique)? ?(?:id|identifier|guid|uuid|key)$/,
    why: "The client's ID in the HMIS: the one way back to an anonymous record.",
    source: guide("Creating a New Anonymous Client Record"),
  },
  {
    id: "record-id",
    class: "links",
    kind: null,
    words:
      /^(?:household|family|group|enrollment|program|project|episode|stay|assessment|service|event|exit|organization|agency|export|import|batch|row|record)s? (?:id|identifier|guid|uuid|key)$/,
    why: "Joins rows of the same system.",
    source: hudStandard("5.06, 5.08, 5.09"),
  },
  {
    id: "demographic",
    class: "narrows",
    kind: "circumstance",
    words: whole(
      "race|races|ethnicity|race (?:and )?ethnicity|micronesian?|gender|gender identity|sex|pronouns|veteran|military branch|branch of service|discharge|(?:preferred|primary|home) language|language|languages|marital|tribe|religion|education(?: level)?|income|monthly income|household (?:size|type|composition)|family size|number of (?:children|dependents)|relationship(?: to (?:hoh|head|head of household))?|county|state",
    ),
    why: "Kept in an anonymous record; with others of its kind it narrows down who it is.",
    source: guide("Creating a New Anonymous Client Record"),
  },
  {
    id: "date",
    class: "narrows",
    kind: "date",
    words: whole(
      "(?:entry|exit|move in|enrollment|engagement|assessment|service|created|updated|modified|deleted|start|end|information|intake|discharge) (?:date|at|on|time|datetime|timestamp)|date (?:created|updated|modified|deleted)|(?:created|updated|deleted|modified)",
    ),
    why: "A day of one person's stay.",
    source: COMBINATION,
  },
  {
    id: "quality",
    class: "administrative",
    kind: null,
    words:
      /^(?:\w+ ){1,4}(?:data quality|dq|quality)$|^(?:name|ssn|dob|date of birth|phone|e ?mail|address) (?:type|verified|provided|collected|reported)$/,
    why: "Says how well a value is known, not the value.",
    source: hudStandard("3.01.5, 3.02.2, 3.03.2"),
  },
];
