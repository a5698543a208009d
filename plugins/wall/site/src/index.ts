import { defineSite } from '@kring/site/define';
import { StickyNote } from 'lucide-react';
import { talkOnHome, talkOnProfile, wallOnHome } from './slots/talk';
import { navigationTexts } from './texts/navigation';

/** What the wall brings to the member site: feeds, posts with their conversation, and the place to write. */
export default defineSite({
  pages: [
    { path: 'feed', module: './pages/wall.tsx', navigation: { place: 'main', label: navigationTexts.wall, icon: StickyNote, order: 15, audience: 'anyone' } },
    { path: 'feed/:feed', module: './pages/feed.tsx' },
    { path: 'posts/new', module: './pages/new-post.tsx' },
    { path: 'posts/:id', module: './pages/post.tsx' },
    { path: 'posts/:id/edit', module: './pages/edit-post.tsx' },
    { path: 'posts/:id/history', module: './pages/history.tsx' },
    { path: 'posts/:id/reactions', module: './pages/reactions.tsx' },
    { path: 'comments/:id', module: './pages/comment.ts' },
    { path: 'comments/:id/edit', module: './pages/edit-comment.tsx' },
    { path: 'people/:handle/posts', module: './pages/member-posts.tsx' },
    { path: 'drafts/:slot', module: './pages/draft.ts' },
  ],
  slots: {
    'home.sections': [talkOnHome],
    'member-home.sections': [wallOnHome],
    'profile.sections': [talkOnProfile],
  },
});
