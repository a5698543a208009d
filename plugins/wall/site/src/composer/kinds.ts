import { Lightbulb, MessageCircleQuestion, MessagesSquare, StickyNote, type LucideIcon } from 'lucide-react';

const icons: Record<string, LucideIcon> = { status: StickyNote, discussion: MessagesSquare, question: MessageCircleQuestion };

export const iconOfKind = (kind: string): LucideIcon => icons[kind] ?? Lightbulb;
