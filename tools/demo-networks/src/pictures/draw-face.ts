import { hairColours, skins, type Portrait } from './portrait-parts';

const head = 'M134 166 C134 108 160 84 200 84 C240 84 266 108 266 166 C266 220 238 262 200 262 C162 262 134 220 134 166Z';

function beardOf({ beard, hairColour }: Portrait): string {
  const colour = hairColours[hairColour];
  if (beard === 'full') return `<path d="M134 178 C134 236 160 274 200 276 C240 274 266 236 266 178 C262 200 252 208 236 206 C220 196 180 196 164 206 C148 208 138 200 134 178Z" fill="${colour}"/>`;
  if (beard === 'short') return `<path d="M136 184 C138 232 164 264 200 264 C236 264 262 232 264 184 C258 212 246 216 234 212 C220 204 180 204 166 212 C154 216 142 212 136 184Z" fill="${colour}" opacity=".42"/>`;
  if (beard === 'moustache') return `<path d="M164 218 C176 202 192 202 200 208 C208 202 224 202 236 218 C222 222 210 218 200 216 C190 218 178 222 164 218Z" fill="${colour}"/>`;
  return '';
}

function mouthOf({ smile, beard }: Portrait): string {
  const y = beard === 'moustache' ? 226 : 220;
  return smile === 'open'
    ? `<path d="M174 ${y} C186 ${y + 3} 214 ${y + 3} 226 ${y} C222 ${y + 22} 178 ${y + 22} 174 ${y}Z" fill="#7a2e2c"/><path d="M178 ${y + 1.5} C190 ${y + 4} 210 ${y + 4} 222 ${y + 1.5} L220 ${y + 7} C208 ${y + 10} 192 ${y + 10} 180 ${y + 7}Z" fill="#fff"/>`
    : `<path d="M178 ${y + 2} C188 ${y + 13} 212 ${y + 13} 222 ${y + 2}" fill="none" stroke="#8d3c35" stroke-width="5" stroke-linecap="round"/>`;
}

function eyeAt(x: number): string {
  return `<ellipse cx="${x}" cy="172" rx="10.5" ry="8" fill="#fffdf8"/><circle cx="${x}" cy="172.5" r="6.6" fill="#38281f"/><circle cx="${x + 2.2}" cy="170" r="2" fill="#fff"/><path d="M${x - 11.5} 170 C${x - 6} 162 ${x + 6} 162 ${x + 11.5} 170" fill="none" stroke="#2a1d18" stroke-width="2.6" stroke-linecap="round" opacity=".75"/>`;
}

function eyesOf({ hairColour, hair }: Portrait): string {
  const brow = hair === 'headscarf' || hair === 'turban' || hair === 'bald' ? '#3a2a22' : hairColours[hairColour];
  const brows = `<path d="M156 153 C164 145 178 145 186 151 M214 151 C222 145 236 145 244 153" fill="none" stroke="${brow}" stroke-width="5.5" stroke-linecap="round"/><path d="M156 153 C164 145 178 145 186 151 M214 151 C222 145 236 145 244 153" fill="none" stroke="#000" stroke-width="5.5" stroke-linecap="round" opacity=".18"/>`;
  return eyeAt(171) + eyeAt(229) + brows;
}

function glassesOf({ glasses }: Portrait): string {
  if (glasses === undefined) return '';
  const lens = (x: number): string => glasses === 'round' ? `<circle cx="${x}" cy="173" r="23"/>` : `<rect x="${x - 24}" y="155" width="48" height="35" rx="8"/>`;
  return `<g fill="#fff" fill-opacity=".18" stroke="#2b2622" stroke-width="4.5">${lens(171)}${lens(229)}<path d="M194 170 C198 166 202 166 206 170 M147 168 L134 164 M253 168 L266 164" fill="none"/></g>`;
}

export function drawFace(portrait: Portrait): string {
  const skin = skins[portrait.skin];
  const isCovered = portrait.hair === 'headscarf';
  const ears = isCovered ? '' : `<g fill="${skin}"><ellipse cx="133" cy="180" rx="12" ry="18"/><ellipse cx="267" cy="180" rx="12" ry="18"/></g><path d="M128 174 q7 6 2 14 M272 174 q-7 6 -2 14" fill="none" stroke="#000" stroke-width="3" opacity=".16" stroke-linecap="round"/>`;
  const rings = portrait.hasEarrings === true && !isCovered ? '<circle cx="130" cy="204" r="6" fill="#e3b94f"/><circle cx="270" cy="204" r="6" fill="#e3b94f"/>' : '';
  const lines = portrait.isSenior === true
    ? '<g fill="none" stroke="#000" stroke-width="2.6" stroke-linecap="round" opacity=".15"><path d="M172 126 C188 121 212 121 228 126 M176 137 C190 133 210 133 224 137 M160 206 C156 214 156 222 160 230 M240 206 C244 214 244 222 240 230 M150 184 C156 188 164 189 170 187 M250 184 C244 188 236 189 230 187"/></g>' : '';
  return `${ears}${rings}<path d="${head}" fill="${skin}"/>
<path d="M200 84 C240 84 266 108 266 166 C266 220 238 262 200 262 C232 240 246 208 246 166 C246 122 232 96 200 84Z" fill="#000" opacity=".06"/>
<ellipse cx="156" cy="203" rx="15" ry="10" fill="#d9543f" opacity=".16"/><ellipse cx="244" cy="203" rx="15" ry="10" fill="#d9543f" opacity=".16"/>
${lines}${beardOf(portrait)}${mouthOf(portrait)}
<path d="M199 176 C195 190 190 197 194 201 C198 204 204 203 207 200" fill="none" stroke="#000" stroke-width="3.6" stroke-linecap="round" opacity=".24"/>
${eyesOf(portrait)}${glassesOf(portrait)}`;
}
