import { parseFields } from './fields';
import { appSecretProof, signedRequest } from './signed-request';

test('a signed request is signed over its encoded payload', () => {
  expect(signedRequest({ algorithm: 'HMAC-SHA256', expires: 1291840400, issued_at: 1291836800, user_id: '218471' }, 'appsecret'))
    .toBe('N32LNcvDGXq0GI1jxm-tj1ysJh2uqkNIBcUhUmTp19k.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImV4cGlyZXMiOjEyOTE4NDA0MDAsImlzc3VlZF9hdCI6MTI5MTgzNjgwMCwidXNlcl9pZCI6IjIxODQ3MSJ9');
});

test('the proof of a token is its HMAC under the app secret', () => {
  expect(appSecretProof('FBTOKEN', 'SECRET')).toBe('0b6bfd60dcbc2c4376adee9333802caec1d1abf6a124e5018e92ef3e829cd62c');
});

test('fields are read with modifiers and inner fields', () => {
  expect(parseFields('id,picture.width(720).height(720){url,is_silhouette},email')).toEqual([
    { name: 'id', modifiers: {}, inner: [] },
    { name: 'picture', modifiers: { width: '720', height: '720' }, inner: [{ name: 'url', modifiers: {}, inner: [] }, { name: 'is_silhouette', modifiers: {}, inner: [] }] },
    { name: 'email', modifiers: {}, inner: [] },
  ]);
});
