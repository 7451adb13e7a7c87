// Draws every portrait in people.json to ../<person>/<mood>.png, 512 x 512 on a transparent ground.
//
//   npm ci && node render.mjs            all of them
//   node render.mjs sana-malik agent     only these people
//
// Needs rsvg-convert (librsvg) and pngquant on the path.
//
// Nothing is left to chance: each part of a person is named in people.json, a part that is null is
// not drawn, and only eyes, eyebrows and mouth may differ between two moods of one person.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAvatar } from '@dicebear/core';
import * as avataaars from '@dicebear/avataaars';

const SIZE = 512;
const MOVING = ['eyes', 'eyebrows', 'mouth'];
const ALWAYS = ['skinColor', 'clothing', 'clothesColor', 'top'];
const PAIRED = { facialHair: 'facialHairColor', accessories: 'accessoriesColor' };
const LOWER = 'accessoriesLower'; // how far down the nose glasses sit, so that the eyebrows show above them
const FIXED = [...ALWAYS, 'hairColor', 'hatColor', ...Object.entries(PAIRED).flat(), LOWER];
const HATS = ['hat', 'hijab', 'turban', 'winterHat1', 'winterHat02', 'winterHat03', 'winterHat04'];
const NOT_DRAWN = 'ffffff'; // the colour of a part that is left out
const GLASSES = { x: 62, y: 42 }; // where avataaars puts them

const here = dirname(fileURLToPath(import.meta.url));
const { moods, people } = JSON.parse(readFileSync(join(here, 'people.json'), 'utf8'));

function fail(where, why) {
  throw new Error(`people.json: ${where}: ${why}`);
}

function sameKeys(where, found, wanted) {
  const extra = Object.keys(found).filter((key) => !wanted.includes(key));
  const missing = wanted.filter((key) => !(key in found));
  if (extra.length || missing.length) {
    fail(where, `unknown [${extra}], missing [${missing}]`);
  }
}

function allowed(where, key, value) {
  const { items } = avataaars.schema.properties[key];
  const good = items.enum ? items.enum.includes(value) : new RegExp(items.pattern).test(value);
  if (!good) {
    fail(where, `${key} cannot be "${value}"`);
  }
}

function options(where, fixed, mood) {
  sameKeys(where, fixed, FIXED);
  sameKeys(where, mood, MOVING);
  for (const key of ALWAYS) {
    if (fixed[key] === null) fail(where, `${key} must be given`);
  }
  for (const [part, colour] of Object.entries(PAIRED)) {
    if ((fixed[part] === null) !== (fixed[colour] === null)) {
      fail(where, `${part} and ${colour} go together`);
    }
  }
  const headColour = HATS.includes(fixed.top) ? 'hatColor' : 'hairColor';
  if (fixed[headColour] === null) fail(where, `${fixed.top} needs ${headColour}`);

  const chosen = { backgroundColor: [], style: ['default'], topProbability: 100 };
  for (const [key, value] of Object.entries({ ...fixed, ...mood })) {
    if (key === LOWER) continue;
    if (value !== null) {
      allowed(where, key, value);
      chosen[key] = [value];
    } else if (key.endsWith('Color')) {
      chosen[key] = [NOT_DRAWN];
    }
  }
  for (const part of Object.keys(PAIRED)) {
    chosen[`${part}Probability`] = fixed[part] === null ? 0 : 100;
  }
  return chosen;
}

function draw(where, chosen, lower, seed) {
  const svg = createAvatar(avataaars, { ...chosen, seed }).toString();
  if (lower === null) return svg;
  const parts = svg.split(`translate(${GLASSES.x} ${GLASSES.y})`);
  if (parts.length !== 2 || !Number.isInteger(lower)) fail(where, `${LOWER}: no glasses to move`);
  return parts.join(`translate(${GLASSES.x} ${GLASSES.y + lower})`);
}

const wanted = process.argv.slice(2);
for (const id of wanted) {
  if (!(id in people)) fail(id, 'no such person');
}

const scratch = mkdtempSync(join(tmpdir(), 'portraits-'));
try {
  for (const [id, person] of Object.entries(people)) {
    if (wanted.length && !wanted.includes(id)) continue;
    const folder = join(here, '..', id);
    mkdirSync(folder, { recursive: true });
    for (const [mood, face] of Object.entries(person.moods ?? moods)) {
      const where = `${id}/${mood}`;
      const chosen = options(where, person.fixed, face);
      const drawn = draw(where, chosen, person.fixed[LOWER], 'unused');
      if (drawn !== draw(where, chosen, person.fixed[LOWER], 'other')) {
        fail(where, 'the picture depends on the seed: some part is not fixed');
      }
      const svg = join(scratch, 'face.svg');
      const png = join(scratch, 'face.png');
      writeFileSync(svg, drawn);
      execFileSync('rsvg-convert', ['-w', SIZE, '-h', SIZE, '-o', png, svg].map(String));
      execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--quality', '85-100',
        '--output', join(folder, `${mood}.png`), '256', png]);
      console.log(where);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
