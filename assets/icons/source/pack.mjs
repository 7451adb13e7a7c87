// Packs the Tabler icons named in icons.json, white on transparent, into two texture atlases:
//   ../../skins/icons.atlas     48 px regions
//   ../../skins/icons@2x.atlas  96 px regions
//
//   npm ci && node pack.mjs
//
// Needs rsvg-convert (librsvg) on the path. A region has the icon's own name; a filled icon's name
// ends in "-filled".
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const ICON = 24; // the side of a Tabler icon in its own units
const GAP = 2; // in the same units, so that a mipmap does not mix neighbours
const STEP = ICON + GAP;

const here = dirname(fileURLToPath(import.meta.url));
const skins = join(here, '..', '..', 'skins');
const wanted = JSON.parse(readFileSync(join(here, 'icons.json'), 'utf8'));

const PAINT = {
  outline: 'fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"',
  filled: 'fill="#fff" stroke="none"',
};

function load(kind, name) {
  const file = join(here, 'node_modules', '@tabler', 'icons', 'icons', kind, `${name}.svg`);
  if (!existsSync(file)) throw new Error(`icons.json: Tabler has no ${kind} icon "${name}"`);
  const inner = readFileSync(file, 'utf8').replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  return {
    name: kind === 'filled' ? `${name}-filled` : name,
    drawing: `<g color="#fff" ${PAINT[kind]}>${inner}</g>`,
  };
}

const icons = Object.keys(PAINT).flatMap((kind) => wanted[kind].map((name) => load(kind, name)));
icons.sort((a, b) => (a.name < b.name ? -1 : 1));
icons.forEach((icon, i) => {
  if (i > 0 && icons[i - 1].name === icon.name) throw new Error(`icons.json: ${icon.name} is named twice`);
});

const columns = Math.ceil(Math.sqrt(icons.length));
const width = columns * STEP;
const height = Math.ceil(icons.length / columns) * STEP;
icons.forEach((icon, i) => {
  icon.x = (i % columns) * STEP + GAP / 2;
  icon.y = Math.floor(i / columns) * STEP + GAP / 2;
});
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  + icons.map(({ x, y, drawing }) => `<g transform="translate(${x} ${y})">${drawing}</g>`).join('')
  + '</svg>';

/** White everywhere, so that a filtered edge fades to white that cannot be seen and not to black. */
function whiten(file) {
  const png = PNG.sync.read(readFileSync(file));
  for (let i = 0; i < png.data.length; i += 4) png.data.fill(255, i, i + 3);
  return PNG.sync.write(png, { colorType: 6 });
}

const scratch = mkdtempSync(join(tmpdir(), 'icons-'));
try {
  for (const [page, scale] of [['icons', 2], ['icons@2x', 4]]) {
    const svg = join(scratch, 'sheet.svg');
    const png = join(scratch, 'sheet.png');
    writeFileSync(svg, sheet);
    execFileSync('rsvg-convert', ['-w', width * scale, '-h', height * scale, '-o', png, svg].map(String));
    writeFileSync(join(skins, `${page}.png`), whiten(png));
    const lines = [
      `${page}.png`,
      `size: ${width * scale}, ${height * scale}`,
      'format: RGBA8888',
      'filter: MipMapLinearLinear, Linear',
      'repeat: none',
      'pma: false',
      ...icons.flatMap(({ name, x, y }) => [
        name,
        `  bounds: ${x * scale}, ${y * scale}, ${ICON * scale}, ${ICON * scale}`,
      ]),
    ];
    writeFileSync(join(skins, `${page}.atlas`), `${lines.join('\n')}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
console.log(icons.map(({ name }) => name).join('\n'));
