import { Tooltip, useTooltipStore } from '@ariakit/react/tooltip';
import { useEffect, type RefObject } from 'react';

/** A line of small print above what it explains, gone on Escape. */
export default function TipWidget({ id, anchor, close, children }: { id: string; anchor: RefObject<HTMLElement>; close: () => void; children: string }) {
  const store = useTooltipStore({ open: true, placement: 'top', setOpen: (isOpen) => (isOpen ? undefined : close()) });
  useEffect(() => store.setAnchorElement(anchor.current), [store, anchor]);
  return <Tooltip store={store} id={id} className="tip" gutter={4} overflowPadding={8}>{children}</Tooltip>;
}
