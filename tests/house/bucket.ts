import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';

const name = 'kring-uploads';
/** The only pair the storage accepts; it checks each signature. */
const key = 'S3RVER';

export interface Bucket {
  /** Where browsers get the files. */
  publicUrl: string;
  /** For the environment of a house. */
  variables: Record<string, string>;
  close(): Promise<void>;
}

/** S3-compatible storage on this machine, with one empty bucket that everybody may read. */
export async function startBucket(): Promise<Bucket> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-bucket-'));
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name, configs: [] }] });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    publicUrl: `${endpoint}/${name}`,
    variables: {
      UPLOAD_S3_BUCKET: name,
      UPLOAD_S3_ENDPOINT: endpoint,
      UPLOAD_S3_ACCESS_KEY_ID: key,
      UPLOAD_S3_SECRET_ACCESS_KEY: key,
      UPLOAD_S3_PUBLIC_URL: `${endpoint}/${name}`,
    },
    async close() {
      await server.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
