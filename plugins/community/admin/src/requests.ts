import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';

interface Envelope<T> {
  data: T;
  meta?: { nextCursor?: string };
}

type Filters = Record<string, string | number | boolean | undefined>;

function addressOf(path: string, filters: Filters): string {
  const query = new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])),
  ).toString();
  return query ? `${path}?${query}` : path;
}

function sentenceOf(error: unknown): string {
  const { response, message } = error as { response?: { data?: { error?: { message?: string } } }; message?: string };
  return response?.data?.error?.message ?? message ?? 'Something went wrong.';
}

/** One thing from the admin API; `reload` reads it again. */
export function useResource<T>(path: string, filters: Filters = {}) {
  const { get } = useFetchClient();
  const [state, setState] = useState<{ value?: T; error?: string }>({});
  const address = addressOf(path, filters);
  const reload = useCallback(async () => {
    try {
      const { data: answer } = await get<Envelope<T>>(address);
      setState({ value: answer.data });
    } catch (error) {
      setState({ error: sentenceOf(error) });
    }
  }, [address, get]);
  useEffect(() => void reload(), [reload]);
  return { ...state, isLoading: state.value === undefined && state.error === undefined, reload };
}

/** A list read page by page, in the order the server names. Changing a filter starts over. */
export function useList<T>(path: string, filters: Filters = {}) {
  const { get } = useFetchClient();
  const [rows, setRows] = useState<T[]>();
  const [nextCursor, setNextCursor] = useState<string>();
  const [error, setError] = useState<string>();
  const address = addressOf(path, filters);
  const current = useRef(address);
  current.current = address;

  const read = useCallback(
    async (after?: string) => {
      try {
        const target = after ? `${address}${address.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}` : address;
        const { data: answer } = await get<Envelope<T[]>>(target);
        // An answer to filters that were changed meanwhile is of no use.
        if (current.current !== address) return;
        setRows((before) => (after && before ? [...before, ...answer.data] : answer.data));
        setNextCursor(answer.meta?.nextCursor);
        setError(undefined);
      } catch (failure) {
        setError(sentenceOf(failure));
      }
    },
    [address, get],
  );
  useEffect(() => {
    setRows(undefined);
    void read();
  }, [read]);

  return { rows, error, isLoading: rows === undefined && error === undefined, more: nextCursor ? () => read(nextCursor) : undefined, reload: () => read() };
}

type Method = 'post' | 'put' | 'del';

/** Does something and says in one line how it went. Resolves to whether it worked. */
export function useAct() {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const act = async (method: Method, path: string, body: object | undefined, done: string): Promise<boolean> => {
    setIsBusy(true);
    try {
      await (method === 'del' ? client.del(path) : client[method](path, body ?? {}));
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) });
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { act, isBusy };
}
