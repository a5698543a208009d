import sharp from 'sharp';
import { answersAs } from '../misbehaviour/answers-as';
import type { DemoState } from '../state';
import { queryOf, type Exchange, type Handler, type Routes } from '../web/exchange';
import type { Photos } from './photos';
import { drawDefaultPicture } from './portrait';
import { signatureOf, xPictureName, xSideOf } from './urls';

function sendJpeg(exchange: Exchange, photo: Buffer): void {
  exchange.type = 'image/jpeg';
  exchange.set('Cache-Control', 'max-age=1209600, no-transform');
  exchange.body = photo;
}

function refuse(exchange: Exchange, reason: string): void {
  exchange.status = 403;
  exchange.type = 'text/plain';
  exchange.body = reason;
}

function isSigned(subject: string, expiry: string | null, signature: string | null): boolean {
  return expiry !== null && signature === signatureOf(subject, Number(expiry));
}

function facebookLookaside(state: DemoState, photos: Photos): Handler {
  return async (exchange) => {
    const query = queryOf(exchange);
    const id = query.get('asid') ?? '';
    const expiry = query.get('ext');
    if (!isSigned(id, expiry, query.get('hash'))) return refuse(exchange, 'URL signature mismatch');
    if (Number(expiry) * 1000 < state.now()) return refuse(exchange, 'URL signature expired');
    const person = state.people.byAccount('facebook', id);
    if (person === undefined) return refuse(exchange, 'Content not found');
    sendJpeg(exchange, await photos.of(person, Number(query.get('width')) || 50));
  };
}

function linkedInMedia(state: DemoState, photos: Photos): Handler {
  return async (exchange) => {
    const query = queryOf(exchange);
    const id = exchange.params.id ?? '';
    const expiry = query.get('e');
    const person = state.people.byAccount('linkedin', id);
    if (!isSigned(id, expiry, query.get('t')) || Number(expiry) * 1000 < state.now() || person === undefined) return refuse(exchange, '');
    sendJpeg(exchange, await photos.of(person, 100));
  };
}

function xProfileImage(state: DemoState, photos: Photos): Handler {
  return async (exchange) => {
    const file = xSideOf(exchange.params.file ?? '');
    const person = state.people.byAccount('x', exchange.params.id ?? '');
    if (file === undefined || person === undefined || xPictureName(person) !== file.name) { exchange.status = 404; return; }
    sendJpeg(exchange, await photos.of(person, file.side));
  };
}

export function pictureRoutes(routes: Routes, state: DemoState, photos: Photos): void {
  routes.get('/facebook/lookaside/platform/profilepic', answersAs(state, 'facebook', 'picture'), facebookLookaside(state, photos));
  routes.get('/facebook/lookaside/platform/profilepic/', answersAs(state, 'facebook', 'picture'), facebookLookaside(state, photos));
  routes.get('/linkedin/media/dms/image/v2/:id/:shape/0/:stamp', answersAs(state, 'linkedin', 'picture'), linkedInMedia(state, photos));
  routes.get('/x/pbs/profile_images/:id/:file', answersAs(state, 'x', 'picture'), xProfileImage(state, photos));
  routes.get('/x/abs/sticky/default_profile_images/:file', answersAs(state, 'x', 'picture'), async (exchange) => {
    exchange.type = 'image/png';
    exchange.body = await sharp(Buffer.from(drawDefaultPicture(['#e6ecf0', '#7d93a3']))).resize(48).png().toBuffer();
  });
  routes.get('/people/:file', async (exchange) => {
    const person = state.people.find((exchange.params.file ?? '').replace(/\.jpg$/, ''));
    if (person === undefined) { exchange.status = 404; return; }
    sendJpeg(exchange, await photos.thumbnail(person));
  });
}
