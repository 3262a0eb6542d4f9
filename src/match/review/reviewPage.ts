import { escaped } from "../explain/escaped.js";
import { waterfallSvg } from "../explain/waterfall.js";
import type { ReviewPair } from "./reviewPairs.js";

/** Settings of {@link reviewPage}. */
export interface ReviewPageOptions {
  /**
   * What the reviewer sees of a client: labels and values, in the order in which they are to stand. Without it the page
   * has ids and reasons only.
   */
  readonly show?: (id: string) => readonly (readonly [label: string, value: string])[];
}

/**
 * A work list as one HTML page that needs no server: a pair at a time with its waterfall, decided by keys, saved to a
 * file that `readDecisions` reads.
 *
 * The page loads nothing and sends nothing; its policy forbids the browser both. With `show` it holds what identifies
 * people: keep it where such files may be kept, and delete it afterwards.
 *
 * @example
 * reviewPage([]).startsWith("<!doctype html>"); // => true
 */
export function reviewPage(items: Iterable<ReviewPair>, { show }: ReviewPageOptions = {}): string {
  const cards = [...items].map(({ left, right, comparison, why }, i) => {
    const table = show === undefined ? "" : valuesTable(left, right, show);
    return (
      `<article tabindex="-1" data-left="${escaped(left)}" data-right="${escaped(right)}"${i === 0 ? "" : " hidden"}>` +
      `<h2><code>${escaped(left)}</code> and <code>${escaped(right)}</code></h2><p>${escaped(why)}</p>${table}` +
      `${waterfallSvg(comparison)}</article>`
    );
  });
  return PAGE.replace("<!--cards-->", () => cards.join("\n"));
}

function valuesTable(left: string, right: string, show: NonNullable<ReviewPageOptions["show"]>): string {
  const labels: string[] = [];
  const sides = [left, right].map((id) => {
    const values = new Map(show(id));
    for (const label of values.keys()) if (!labels.includes(label)) labels.push(label);
    return values;
  });
  const rows = labels.map((label) => {
    const [a = "", b = ""] = sides.map((values) => values.get(label));
    const same = a !== "" && a === b ? ' class="same"' : "";
    return `<tr${same}><th scope="row">${escaped(label)}</th><td>${escaped(a)}</td><td>${escaped(b)}</td></tr>`;
  });
  return `<table>${rows.join("")}</table>`;
}

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem 1rem 6rem;color:#1d1d1d;background:#fff}
table{border-collapse:collapse;margin:1rem 0;min-width:60%}td,th{border:1px solid #bbb;padding:.25rem .6rem;text-align:left}
.same td{background:#eef6f1}article:focus{outline:0}svg{max-width:100%;height:auto}
footer{position:fixed;inset:auto 0 0 0;background:#f2f2f2;border-top:1px solid #bbb;padding:.5rem 1rem}
button{font:inherit;margin:.1rem;padding:.2rem .7rem}button[aria-pressed=true]{outline:3px solid #2a7f62}
@media(prefers-color-scheme:dark){body{color:#eee;background:#181818}.same td{background:#1f3a2e}footer{background:#262626}}`;

/**
 * Runs in the reviewer's browser. Decisions live in the page until they are saved; leaving with unsaved ones asks. A key
 * held down decides once; whoever works by keys finds the focus on the pair that is shown.
 */
const SCRIPT = `
const cards=[...document.querySelectorAll("article")],decisions=new Map(),made=[];let at=0,saved=true;
const buttons=[...document.querySelectorAll("button[data-decision]")],status=document.querySelector("output");
function draw(){cards.forEach((card,i)=>{card.hidden=i!==at});
for(const button of buttons)button.setAttribute("aria-pressed",String(decisions.get(at)===button.dataset.decision));
status.textContent=cards.length===0?"Nothing to review.":"Pair "+(at+1)+" of "+cards.length+", "+decisions.size+" decided"+(saved?"":", not saved");}
function go(step){if(cards.length>0){at=Math.min(cards.length-1,Math.max(0,at+step));draw();window.scrollTo(0,0)}}
function decide(decision){if(cards.length===0)return;made.push([at,decisions.get(at)]);decisions.set(at,decision);saved=false;if(at+1<cards.length)go(1);else draw()}
function undo(){const last=made.pop();if(!last)return;at=last[0];if(last[1])decisions.set(at,last[1]);else decisions.delete(at);saved=false;draw()}
function save(){const lines=[...decisions].sort((a,b)=>a[0]-b[0]).map(([i,decision])=>JSON.stringify({left:cards[i].dataset.left,right:cards[i].dataset.right,decision})+"\\n");
const link=document.createElement("a");link.href=URL.createObjectURL(new Blob(lines,{type:"application/x-ndjson"}));link.download="decisions.ndjson";link.click();
setTimeout(()=>URL.revokeObjectURL(link.href),60000);saved=true;draw()}
const keys={s:()=>decide("same"),d:()=>decide("distinct"),u:()=>decide("unsure"),j:()=>go(1),k:()=>go(-1),z:undo,w:save};keys.ArrowRight=keys.j;keys.ArrowLeft=keys.k;
addEventListener("keydown",(event)=>{if(event.ctrlKey||event.metaKey||event.altKey)return;
const key=event.key.length===1?event.key.toLowerCase():event.key,act=Object.hasOwn(keys,key)?keys[key]:undefined;if(!act)return;event.preventDefault();
if(event.repeat&&!(act===keys.j||act===keys.k))return;act();if(cards.length>0)cards[at].focus({preventScroll:true})});
for(const button of document.querySelectorAll("button"))button.addEventListener("click",()=>keys[button.dataset.key]());
addEventListener("beforeunload",(event)=>{if(!saved)event.preventDefault()});draw();`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Possible duplicates</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Possible duplicates</h1>
<main>
<!--cards-->
</main>
<footer>
<button data-key="k">Back (k)</button><button data-key="j">Next (j)</button>
<button data-key="s" data-decision="same">Same person (s)</button>
<button data-key="d" data-decision="distinct">Two people (d)</button>
<button data-key="u" data-decision="unsure">Unsure (u)</button>
<button data-key="z">Take back (z)</button><button data-key="w">Save decisions (w)</button>
<output></output>
</footer>
<script>${SCRIPT}
</script>
</body>
</html>
`;
