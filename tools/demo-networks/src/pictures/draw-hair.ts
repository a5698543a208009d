import { hairColours, type Portrait } from './portrait-parts';

type Style = Portrait['hair'];
type Draw = (colour: string) => string;

const cap = 'M126 176 C112 96 148 58 204 58 C262 58 288 98 274 176 C270 150 262 134 250 122';
const shine = '<path d="M158 88 C178 74 206 72 226 80" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".16"/>';
const path = (shape: string): Draw => (colour) => `<path d="${shape}" fill="${colour}"/>`;
const circles = (places: [number, number, number][]): Draw => (colour) => `<g fill="${colour}">${places.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')}</g>`;

const braid = (x: number): [number, number, number][] => [0, 1, 2, 3, 4, 5].map((knot) => [x + (knot % 2) * 3, 205 + knot * 25, 16 - knot]);

const behind: Partial<Record<Style, Draw>> = {
  long: path('M116 176 C106 92 146 54 202 54 C258 54 294 92 284 176 C284 240 300 280 306 316 C270 344 130 344 94 316 C100 280 116 240 116 176Z'),
  bob: path('M114 176 C106 92 146 54 202 54 C258 54 294 92 286 176 L290 244 C272 266 128 266 110 244Z'),
  curls: circles([[128, 120, 34], [112, 168, 34], [116, 216, 32], [132, 256, 28], [272, 120, 34], [288, 168, 34], [284, 216, 32], [268, 256, 28], [160, 84, 36], [204, 72, 38], [246, 86, 36]]),
  afro: (colour) => `<circle cx="200" cy="140" r="106" fill="${colour}"/>${circles([[110, 100, 26], [98, 150, 26], [108, 200, 26], [290, 100, 26], [302, 150, 26], [292, 200, 26], [150, 54, 28], [200, 42, 28], [250, 54, 28]])(colour)}`,
  bun: (colour) => `<circle cx="200" cy="50" r="34" fill="${colour}"/><circle cx="200" cy="50" r="34" fill="#000" opacity=".1"/>`,
  ponytail: path('M262 88 C326 92 342 150 330 214 C324 250 306 268 296 280 C302 236 298 176 262 138Z'),
  braids: circles([...braid(112), ...braid(284)]),
};

const fringeless = `${cap} C226 132 178 130 152 116 C140 128 130 150 126 176Z`;

const before: Partial<Record<Style, Draw>> = {
  short: (colour) => path('M128 168 C114 94 150 60 206 60 C264 60 286 100 272 168 C268 146 262 132 250 120 C232 124 222 112 214 116 C196 126 186 110 172 120 C160 112 154 122 148 122 C138 134 132 148 128 168Z')(colour) + shine,
  parted: (colour) => path(`${cap} C222 130 184 116 172 92 C166 116 140 126 126 176Z`)(colour) + shine,
  long: (colour) => path('M124 214 C108 96 150 58 202 58 C254 58 292 96 276 214 C270 160 250 112 200 98 C150 112 130 160 124 214Z')(colour) + shine,
  bob: (colour) => path('M124 200 C108 96 150 58 202 58 C254 58 292 96 276 200 C272 160 268 144 262 136 C230 146 170 146 138 136 C132 144 128 160 124 200Z')(colour) + shine,
  curls: circles([[148, 108, 22], [176, 96, 24], [206, 94, 24], [234, 98, 22], [256, 116, 20], [134, 132, 18], [268, 138, 16]]),
  afro: path('M136 150 C132 104 164 80 200 80 C236 80 268 104 264 150 C254 118 236 108 200 108 C164 108 146 118 136 150Z'),
  bun: (colour) => path(fringeless)(colour) + shine,
  ponytail: (colour) => path(`${cap} C216 128 186 120 168 104 C150 120 136 140 126 176Z`)(colour) + shine,
  braids: (colour) => path('M126 200 C110 96 150 60 201 60 C252 60 290 96 274 200 C268 156 246 118 200 92 C154 118 132 156 126 200Z')(colour) + '<path d="M200 62 V92" stroke="#fff" stroke-width="3" opacity=".3"/>',
  bald: (colour) => `<path d="M128 186 C124 168 124 150 132 138 C136 150 136 170 138 186Z M272 186 C276 168 276 150 268 138 C264 150 264 170 262 186Z" fill="${colour}"/><path d="M168 104 C182 96 206 95 220 100" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".22"/>`,
};

const headscarf: Draw = (colour) => `<path fill-rule="evenodd" fill="${colour}" d="M200 48 C270 48 298 108 290 186 C288 236 304 286 322 318 C280 356 120 356 78 318 C96 286 112 236 110 186 C102 108 130 48 200 48Z M200 98 C158 98 142 130 142 170 C142 220 168 258 200 258 C232 258 258 220 258 170 C258 130 242 98 200 98Z"/>
<path d="M142 196 C150 262 226 286 306 312 M132 120 C150 78 186 66 222 70 M118 262 C150 300 220 322 274 332" fill="none" stroke="#000" stroke-width="5" stroke-linecap="round" opacity=".13"/>`;

const turban: Draw = (colour) => `<path d="M120 156 C104 84 146 34 202 34 C260 34 296 84 280 156 C262 128 236 110 200 96 C164 110 138 128 120 156Z" fill="${colour}"/>
<path d="M122 150 C128 108 170 78 236 60 M280 150 C272 112 232 84 168 62 M200 96 V74" fill="none" stroke="#000" stroke-width="5" opacity=".17" stroke-linecap="round"/>`;

export function drawHairBehind({ hair, hairColour }: Portrait): string {
  return behind[hair]?.(hairColours[hairColour]) ?? '';
}

export function drawHairBefore({ hair, hairColour, accent }: Portrait): string {
  if (hair === 'headscarf') return headscarf(accent);
  if (hair === 'turban') return turban(accent);
  return before[hair]?.(hairColours[hairColour]) ?? '';
}
