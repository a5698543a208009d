import { skins, type Portrait } from './portrait-parts';

const shoulders = 'M48 400 C50 332 104 306 166 294 L234 294 C296 306 350 332 352 400 Z';

const draw: Record<Portrait['garment'], (colour: string, skin: string) => string> = {
  sweater: (colour) => `<path d="${shoulders}" fill="${colour}"/><path d="M160 293 C172 326 228 326 240 293 L252 299 C238 345 162 345 148 299Z" fill="#000" opacity=".16"/>`,
  shirt: (colour, skin) => `<path d="${shoulders}" fill="${colour}"/><path d="M170 290 L200 342 L230 290Z" fill="${skin}"/>
<path d="M164 290 L148 312 L184 352 L200 338Z M236 290 L252 312 L216 352 L200 338Z" fill="#fff" opacity=".35"/><path d="M200 342 V400" stroke="#000" stroke-width="3" opacity=".2"/><circle cx="200" cy="372" r="4" fill="#000" opacity=".3"/>`,
  blazer: (colour, skin) => `<path d="${shoulders}" fill="${colour}"/><path d="M160 292 L200 400 L240 292Z" fill="#f5efe4"/><path d="M172 290 L200 330 L228 290Z" fill="${skin}"/>
<path d="M160 290 L132 318 L156 330 L148 344 L198 400 Z M240 290 L268 318 L244 330 L252 344 L202 400Z" fill="#000" opacity=".22"/>`,
  overall: (colour) => `<path d="${shoulders}" fill="#f0e6d4"/><path d="M110 400 V318 L142 302 L152 350 H248 L258 302 L290 318 V400Z" fill="${colour}"/><rect x="166" y="366" width="68" height="40" rx="5" fill="#000" opacity=".15"/>
<circle cx="146" cy="346" r="7" fill="#e8c25a"/><circle cx="254" cy="346" r="7" fill="#e8c25a"/>`,
  hoodie: (colour) => `<path d="M128 300 C128 262 272 262 272 300 L286 330 H114Z" fill="${colour}"/><path d="M128 300 C128 262 272 262 272 300 L286 330 H114Z" fill="#000" opacity=".2"/><path d="${shoulders}" fill="${colour}"/>
<path d="M158 294 C166 336 234 336 242 294 L258 302 C246 360 154 360 142 302Z" fill="#000" opacity=".14"/><path d="M180 334 V378 M220 334 V378" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".75"/>`,
};

export function drawClothing({ garment, garmentColour, skin }: Portrait): string {
  const colour = skins[skin];
  const neck = `<path d="M170 226 V296 C176 322 224 322 230 296 V226Z" fill="${colour}"/><path d="M170 250 C186 276 214 276 230 250 V264 C214 292 186 292 170 264Z" fill="#000" opacity=".13"/>`;
  return draw[garment](garmentColour, colour) + neck;
}
