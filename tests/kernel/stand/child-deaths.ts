import { knexOf } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import { drawPicture } from '@kring/members/testing';
import type { Core } from '@strapi/strapi';

export interface Upload {
  memberId: string;
  /** Public files of all processes of the test. */
  folder: string;
  /** Dies after so many files are written. */
  diesAfterFiles?: number;
}

const die = () => process.kill(process.pid, 'SIGKILL');

export function dieAtQuery(strapi: Core.Strapi, pattern: string): void {
  const fatal = new RegExp(pattern);
  knexOf(strapi).on('query', ({ sql }: { sql: string }) => {
    if (fatal.test(sql)) die();
  });
}

interface Provider {
  upload(file: object): Promise<void>;
}

export async function upload(strapi: Core.Strapi, { memberId, diesAfterFiles }: Upload): Promise<void> {
  const provider = strapi.plugin('upload').provider as unknown as Provider;
  const write = provider.upload.bind(provider);
  let written = 0;
  provider.upload = async (file) => {
    await write(file);
    if ((written += 1) === diesAfterFiles) die();
  };
  await members(strapi).setPhoto({ memberId, image: await drawPicture({ width: 300, height: 300 }), origin: 'own' });
}
