import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from './texts';

interface Meta {
  nextCursor?: string;
  counts?: Record<string, number>;
}

interface Envelope<T> {
  data: T;
  meta?: Meta;
}

type Filters = Record<string, string | number | boolean | undefined>;

interface Refusal {
  message?: string;
  details?: { code?: string; errors?: { path: string; message: string }[] };
}

function addressOf(path: string, filters: Filters): string {
  const given = Object.entries(filters).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  const query = new URLSearchParams(given).toString();
  return query ? `${path}?${query}` : path;
}

/** What the server refused with, if it answered at all. */
export function refusalOf(error: unknown): Refusal {
  const { response, message } = error as { response?: { data?: { error?: Refusal } }; message?: string };
  return response?.data?.error ?? { message };
}

/** A refusal in the editor's language, when its plugin has words for its code. */
export function useSentenceOf() {
  const text = useTexts();
  return (error: unknown): string => {
    const { message, details } = refusalOf(error);
    return (details?.code && text.of(details.code, 'error')) || message || text('failed');
  };
}

/** The newest of something that changes with every render, without being a reason to read again. */
function useNewest<T>(value: T) {
  const newest = useRef(value);
  newest.current = value;
  return newest;
}

/** One thing from the admin API; `reload` reads it again. */
export function useResource<T>(path: string, filters: Filters = {}) {
  const client = useNewest(useFetchClient());
  const sentenceOf = useNewest(useSentenceOf());
  const [state, setState] = useState<{ value?: T; error?: string }>({});
  const address = addressOf(path, filters);
  const reload = useCallback(async () => {
    try {
      const { data: answer } = await client.current.get<Envelope<T>>(address);
      setState({ value: answer.data });
    } catch (error) {
      setState({ error: sentenceOf.current(error) });
    }
  }, [address, client, sentenceOf]);
  useEffect(() => void reload(), [reload]);
  return { ...state, isLoading: state.value === undefined && state.error === undefined, reload };
}

/** A list read page by page, in the order the server names. Changing a filter starts over. */
export function useList<T>(path: string, filters: Filters = {}) {
  const client = useNewest(useFetchClient());
  const sentenceOf = useNewest(useSentenceOf());
  const [rows, setRows] = useState<T[]>();
  const [meta, setMeta] = useState<Meta>();
  const [error, setError] = useState<string>();
  const address = addressOf(path, filters);
  const current = useNewest(address);

  const read = useCallback(
    async (after?: string) => {
      try {
        const target = after ? `${address}${address.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}` : address;
        const { data: answer } = await client.current.get<Envelope<T[]>>(target);
        // An answer to filters that were changed meanwhile is of no use.
        if (current.current !== address) return;
        setRows((before) => (after && before ? [...before, ...answer.data] : answer.data));
        setMeta(answer.meta);
        setError(undefined);
      } catch (failure) {
        setError(sentenceOf.current(failure));
      }
    },
    [address, client, current, sentenceOf],
  );
  useEffect(() => {
    setRows(undefined);
    setError(undefined);
    void read();
  }, [read]);

  const nextCursor = meta?.nextCursor;
  return {
    rows,
    counts: meta?.counts,
    error,
    isLoading: rows === undefined && error === undefined,
    more: nextCursor ? () => void read(nextCursor) : undefined,
    reload: () => read(),
  };
}

type Method = 'post' | 'put' | 'del';

interface NetworkClient {
  post(path: string, body: object): Promise<{ data?: unknown }>;
  put(path: string, body: object): Promise<{ data?: unknown }>;
  del(path: string): Promise<{ data?: unknown }>;
}

function send(client: NetworkClient, method: Method, path: string, body: object | undefined) {
  return method === 'del' ? client.del(path) : client[method](path, body ?? {});
}

/** Does something and says in one line how it went. `act` resolves to whether it worked, `ask` to the answer or null. */
export function useAct() {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const sentenceOf = useSentenceOf();
  const [isBusy, setIsBusy] = useState(false);
  const ask = async <T,>(method: Method, path: string, body: object | undefined, done: string | ((answer: T) => string)): Promise<{ answer: T } | null> => {
    setIsBusy(true);
    try {
      const { data } = await send(client, method, path, body);
      const answer = (data as Envelope<T> | undefined)?.data as T;
      const message = typeof done === 'string' ? done : done(answer);
      if (message) toggleNotification({ type: 'success', message });
      return { answer };
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) });
      return null;
    } finally {
      setIsBusy(false);
    }
  };
  const act = async (method: Method, path: string, body: object | undefined, done: string): Promise<boolean> => (await ask(method, path, body, done)) !== null;
  return { act, ask, isBusy };
}
