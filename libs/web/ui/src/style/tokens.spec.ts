import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOUR_ROLES, type ColourRole } from '../theme/colour-role';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [themed = '', forced = ''] = tokens.split('@media (forced-colors: active)');

const OKLCH = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)(?: \/ [\d.]+%)?\)/g;
type Theme = 'light' | 'dark';

/** Relative luminance (WCAG 2) of a colour in OKLCH, after Björn Ottosson's matrices. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function luminanceOf(role: ColourRole, theme: Theme): number {
  const line = themed.split('\n').find((text) => text.trim().startsWith(`--${role}:`)) ?? '';
  const found = [...line.matchAll(OKLCH)][theme === 'light' ? 0 : 1];
  const [lightness = NaN, chroma = NaN, hue = NaN] = (found ?? []).slice(1).map(Number);
  return luminance(lightness / 100, chroma, hue);
}

function contrast(one: ColourRole, other: ColourRole, theme: Theme): number {
  const [dark = 0, light = 0] = [luminanceOf(one, theme), luminanceOf(other, theme)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [ColourRole, ColourRole])[] = [
  ['ink', 'bg'],
  ['ink', 'ground'],
  ['ink', 'accent-soft'],
  ['ink', 'info-soft'],
  ['ink', 'danger-soft'],
  ['ink', 'room'],
  ['soft', 'bg'],
  ['soft', 'ground'],
  ['soft', 'room'],
  ['soft', 'aux'],
  ['accent', 'bg'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ok', 'bg'],
  ['ok', 'ok-soft'],
  ['info', 'bg'],
  ['info', 'info-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'bg'],
  ['danger', 'danger-soft'],
  ['takenink', 'taken'],
];

const SHAPES: readonly (readonly [ColourRole, ColourRole])[] = [
  ['edge', 'bg'],
  ['wall', 'room'],
  ['wall', 'ground'],
  ['ok', 'room'],
  ['info', 'room'],
  ['accent', 'room'],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(TEXT)('carries text in %s on %s with a contrast of 4.5', (ink, paper) => {
    expect(contrast(ink, paper, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('sets the shapes of %s off from %s with a contrast of 3', (shape, paper) => {
    expect(contrast(shape, paper, theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('the colour roles', () => {
  const rolesIn = (css: string) =>
    new Set([...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name));

  it.each(COLOUR_ROLES)(
    '%s has a value in the themes, one in forced colours and a type',
    (role) => {
      const types = readFileSync(join(import.meta.dirname, 'roles.css'), 'utf8');
      expect(rolesIn(themed)).toContain(role);
      expect(rolesIn(forced)).toContain(role);
      expect(types).toContain(`@property --${role} {`);
    },
  );
});
