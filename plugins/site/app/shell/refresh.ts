import { useCallback } from 'react';
import { useRevalidator, type ShouldRevalidateFunctionArgs } from 'react-router';
import { shouldRevalidate as isChangedByForm } from '../root';

// Of this browser's window: the server never asks.
let isAsked = false;

/** The shell is read again after a form, and when a page asks for it. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs): boolean {
  return isAsked || isChangedByForm(args);
}

/** Reads the page and the shell around it again: for what a page knows to arrive after it was drawn. */
export function useRefresh(): () => void {
  const { revalidate } = useRevalidator();
  return useCallback(() => {
    isAsked = true;
    // The router may ask about one reading several times.
    void revalidate().finally(() => {
      isAsked = false;
    });
  }, [revalidate]);
}
