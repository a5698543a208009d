import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { HttpMethod, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { paths } from './schema.js';

/** Paths of the API that know a method. */
export type Paths<M extends HttpMethod> = PathsWithMethod<paths, M>;

type OperationAt<P extends keyof paths, M extends HttpMethod> = M extends keyof paths[P] ? NonNullable<paths[P][M]> : never;
type Init<P extends Paths<M>, M extends HttpMethod> = MaybeOptionalInit<paths[P], M>;
type Given<I> = RequiredKeysOf<I> extends never ? [init?: I] : [init: I];

/** What a path answers: `{ data, meta }`; `undefined` where there is nothing to say. */
export type Answer<P extends Paths<M>, M extends HttpMethod> =
  OperationAt<P, M> extends infer O extends Record<string | number, unknown>
    ? Exclude<FetchResponse<O, Init<P, M>, 'application/json'>['data'], undefined> extends infer D
      ? [D] extends [never] ? undefined : D
      : never
    : never;

/** Calls a path. @throws KringError when the API refuses. */
export type Caller<M extends HttpMethod> = <P extends Paths<M>>(path: P, ...init: Given<Init<P, M>>) => Promise<Answer<P, M>>;

type ItemOf<D> = D extends { data: readonly (infer Item)[] } ? Item : never;

/** Every row of a list, page by page, as they are asked for. @throws KringError */
export type Pager = <P extends Paths<'get'>>(path: P, ...init: Given<Init<P, 'get'>>) => AsyncGenerator<ItemOf<Answer<P, 'get'>>, void, void>;
