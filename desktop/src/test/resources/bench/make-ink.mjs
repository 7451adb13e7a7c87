// Writes the shipped scenario as an ink story of like size (the same replies under like conditions, counters, shuffled
// answers) and compiles it: the yardstick of ChoicesPerSecond. Run: npm i inkjs@2.3.2 && node make-ink.mjs
import fs from 'fs';
import zlib from 'zlib';
const base = new URL('../../../../../assets/packs/core-uk/', import.meta.url).pathname;
const sc = JSON.parse(fs.readFileSync(base + 'scenarios/working-from-home.json'));
const nodes = [...sc.nodes];
for (const inc of sc.include) {
  const fr = JSON.parse(JSON.stringify(JSON.parse(fs.readFileSync(base + `fragments/${inc.fragment}.json`))), (k, v) => typeof v === 'string' ? v.replace(/\$\{(\w[\w-]*)\}/g, (_, p) => inc.with?.[p] ?? '') : v);
  const own = new Set(fr.nodes.map(n => n.id)), ownR = new Set(fr.nodes.flatMap(n => n.replies.map(r => r.id)));
  for (const n of fr.nodes) {
    n.id = inc.as + '.' + n.id;
    for (const r of n.replies) {
      r.id = inc.as + '.' + r.id;
      if (r.to && own.has(r.to)) r.to = inc.as + '.' + r.to;
      for (const w of r.routes ?? []) if (own.has(w.to)) w.to = inc.as + '.' + w.to;
      if (r.when) r.when = r.when.replace(/(said|visited)\(([\w.-]+)\)/g, (m, f, a) => (f === 'said' ? ownR : own).has(a) ? `${f}(${inc.as}.${a})` : m);
    }
    nodes.push(n);
  }
}
const V = s => s.replace(/[^A-Za-z0-9]/g, '_');
const vars = new Map([['trust', 40], ['patience', 60], ['interest', 45], ['comprehension', 60], ['mood', 50], ['noes', 0], ['objections', 0], ['turn', 0], ['minutes', 0], ['openShare', 0]]);
const flag = n => { const v = 'f_' + V(n); if (!vars.has(v)) vars.set(v, false); return v; };
const said = id => { const v = 'said_' + V(id); if (!vars.has(v)) vars.set(v, false); return v; };
function cond(w) {
  return w.replace(/said\(([\w.-]+)\)/g, (_, a) => said(a)).replace(/([a-z][\w-]*)\(([\w.-]+)\)/g, (m, f, a) => flag(f + ' ' + a))
    .replace(/\b(0?\.\d+)\b/g, (_, d) => String(Math.round(100 * d)))
    .replace(/&&/g, ' and ').replace(/\|\|/g, ' or ').replace(/!(?!=)/g, ' not ')
    .replace(/\b(verified|agreed|declined|undecided|resisting|proposed|recording|paid|order-placed|card-taken|check-failed|record-open|payment-refused)\b/g, m => flag(m));
}
const T = s => s.replace(/[{}|~<>#\[\]\\]/g, '');
const needs = Object.fromEntries(sc.needs.map(n => [n.id, n]));
let body = '';
const knot = id => 'n_' + V(id);
for (const n of nodes) {
  body += `\n=== ${knot(n.id)} ===\n{ patience < 1: -> hung_up }\n`;
  for (const r of n.replies) {
    body += `${r.repeat ? '+' : '*'} ${r.when ? `{ ${cond(r.when)} } ` : ''}[${T(r.text)}]\n    Agent: ${T(r.text)}\n    ~ ${said(r.id)} = true\n    ~ turn = turn + 1\n`;
    const lines = (r.answers ?? (r.need ? needs[r.need].full : null) ?? [{ text: 'Right.' }, { text: 'Go on.' }, { text: 'I see.' }]).slice(0, 6);
    body += `    { shuffle:\n${lines.map(l => `        - Customer: ${T(l.text)}`).join('\n')}\n    }\n`;
    const d = r.question === 'OPEN' || r.move === 'REFLECT' ? 3 : r.pressure ? -9 : r.breaks ? -4 : 0;
    body += `    ~ trust = trust + ${d}\n    ~ mood = mood + ${Math.sign(d)} * 2 + RANDOM(-3, 3)\n    ~ patience = patience - RANDOM(0, 2)\n    ~ interest = interest + ${r.benefit ? 4 : 0}\n    ~ comprehension = comprehension - ${(r.jargon ?? []).length * 3}\n`;
    if (r.need) body += `    { RANDOM(1, 100) < trust:\n        ~ ${flag('knows ' + r.need)} = true\n        ~ ${flag('hinted ' + r.need)} = true\n    - else:\n        ~ ${flag('hinted ' + r.need)} = true\n    }\n`;
    for (const x of r.discloses ?? []) body += `    ~ ${flag('disclosed ' + x)} = true\n`;
    if (r.proposes) body += `    ~ ${flag('proposed ' + r.proposes)} = true\n    ~ ${flag('proposed')} = true\n`;
    if (r.asks) body += `    ~ ${flag('verified')} = true\n`;
    if (r.seeksYes) body += `    { RANDOM(1, 200) < trust + interest:\n        ~ ${flag('agreed')} = true\n    - else:\n        ~ ${flag('declined')} = true\n        ~ noes = noes + 1\n    }\n`;
    if (r.move === 'BENEFIT' || r.move === 'OFFER') body += `    { RANDOM(1, 100) < 20:\n        ~ objections = objections + 1\n        Customer: I'm not sure about that.\n    }\n`;
    body += `    { RANDOM(1, 100) > 97 + patience: -> hung_up }\n`;
    if (r.ends) body += '    -> goodbye\n';
    else {
      for (const w of r.routes ?? []) body += `    { ${w.when ? cond(w.when) : 'true'}: -> ${knot(w.to)} }\n`;
      body += `    -> ${knot(r.to ?? n.id)}\n`;
    }
  }
  body += '+ -> goodbye\n';
}
let head = '// The shipped call as an ink author would write it, with like replies, conditions and counters: the yardstick of ChoicesPerSecond.\n// Compiled to call.ink.json by inkjs 2.3.2.\n';
for (const [v, x] of vars) head += `VAR ${v} = ${x}\n`;
const out = head + `-> ${knot(sc.start)}\n` + body + '\n=== hung_up ===\nThe line goes dead.\n-> END\n\n=== goodbye ===\nAgent: Thank you for your call. Goodbye.\n-> END\n';

const { Compiler } = await import('inkjs/full');
try { const story = new Compiler(out).Compile(); fs.writeFileSync(new URL('call.ink.json.gz', import.meta.url), zlib.gzipSync(story.ToJson(), { level: 9 })); } catch (e) { console.log(String(e).slice(0, 1500)); }
