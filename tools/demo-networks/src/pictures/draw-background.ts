import type { Portrait } from './portrait-parts';

const draw: Record<Portrait['background'], (paper: string, ink: string) => string> = {
  sun: (paper, ink) => `<rect width="400" height="400" fill="${paper}"/><circle cx="200" cy="190" r="165" fill="${ink}" opacity=".45"/>`,
  hills: (paper, ink) => `<rect width="400" height="400" fill="${paper}"/><circle cx="318" cy="82" r="38" fill="#fff" opacity=".65"/>
<path d="M0 250 C90 170 160 230 230 200 S360 150 400 190 V400 H0Z" fill="${ink}" opacity=".45"/><path d="M0 310 C120 240 260 320 400 260 V400 H0Z" fill="${ink}" opacity=".6"/>`,
  leaves: (paper, ink) => `<rect width="400" height="400" fill="${paper}"/><g fill="${ink}" opacity=".5">${[[40, 90, 20], [70, 200, -25], [24, 300, 35], [350, 80, -30], [372, 190, 25], [336, 290, -15]]
    .map(([x, y, turn]) => `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 60 C-42 20 -30 -40 0 -70 C30 -40 42 20 0 60Z"/>`).join('')}</g>`,
  window: (paper, ink) => `<rect width="400" height="400" fill="${ink}" opacity=".75"/><rect x="30" y="-20" width="340" height="330" rx="8" fill="${paper}"/>
<path d="M200 -20 V310 M30 150 H370" stroke="#fff" stroke-width="12"/><path d="M30 230 C110 200 150 260 230 225 S330 230 370 215 V310 H30Z" fill="${ink}" opacity=".3"/>`,
  waves: (paper, ink) => `<rect width="400" height="400" fill="${paper}"/><g fill="none" stroke="${ink}" stroke-width="16" opacity=".42">${[20, 80, 140, 200, 260, 320, 380]
    .map((y) => `<path d="M-20 ${y} q55 -44 110 0 t110 0 t110 0 t110 0"/>`).join('')}</g>`,
};

export function drawBackground(kind: Portrait['background'], [paper, ink]: [string, string]): string {
  return draw[kind](paper, ink);
}
