export type PhotoSize = 'large' | 'medium' | 'small';

/** One stored size: what the page needs (`url`) and what the provider needs to remove it. */
export interface StoredFile {
  url: string;
  hash: string;
  ext: string;
  provider_metadata?: Record<string, unknown> | null;
}

export type StoredPhoto = Record<PhotoSize, StoredFile>;
