// Generated from the API document by "npm run reports"; change the routes, not this file.

export interface paths {
    "/api/community/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page to read this document and try its calls. */
        get: operations["community.show-reader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/community/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A script or style of that page. */
        get: operations["community.show-reader-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/community/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document: the whole API as OpenAPI 3.1. */
        get: operations["community.show-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory: members whose profile is open to you. `search` finds beginnings of words in name, handle, headline and function, accents or not. */
        get: operations["members.list-members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody’s profile, as far as it is open to you. An old handle answers with `meta.movedTo`.
         * @description Refusals: `members.not-found`.
         */
        get: operations["members.show-member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Blocks: neither sees or reaches the other any more.
         * @description Refusals: `members.not-found`.
         */
        put: operations["members.block"];
        post?: never;
        /**
         * Ends a block; what was between you does not come back.
         * @description Refusals: `members.not-found`.
         */
        delete: operations["members.unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Asks to connect; says yes where the other asked first. For the organisation its editors decide.
         * @description Refusals: `members.not-found`.
         */
        put: operations["members.connect"];
        post?: never;
        /**
         * Ends a connection, or takes the request back.
         * @description Refusals: `members.not-found`.
         */
        delete: operations["members.disconnect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member’s connections, newest first.
         * @description Refusals: `members.not-found`, `members.relations-hidden`.
         */
        get: operations["members.list-member-connections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Follows a member, or asks to if they approve their followers.
         * @description Refusals: `members.not-found`.
         */
        put: operations["members.follow"];
        post?: never;
        /**
         * Stops following, or takes the request back.
         * @description Refusals: `members.not-found`.
         */
        delete: operations["members.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows a member, newest first.
         * @description Refusals: `members.not-found`, `members.relations-hidden`.
         */
        get: operations["members.list-member-followers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a member follows, newest first.
         * @description Refusals: `members.not-found`, `members.relations-hidden`.
         */
        get: operations["members.list-member-following"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mutes: you hear less of them, they don’t notice.
         * @description Refusals: `members.not-found`.
         */
        put: operations["members.mute"];
        post?: never;
        /**
         * Ends a mute.
         * @description Refusals: `members.not-found`.
         */
        delete: operations["members.unmute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{handle}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one member posted, as far as it is open to you, newest first.
         * @description Refusals: `members.not-found`.
         */
        get: operations["wall.show-member-wall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments of the organisation, in the order of the editors. */
        get: operations["members.list-departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The house rules in your language. Null while there are none. */
        get: operations["members.show-guidelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/invitations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether an invitation still works. */
        post: operations["members.check-invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own profile with everything only you see. */
        get: operations["members.show-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes your profile; fields not given stay as they are. */
        patch: operations["members.update-me"];
        trace?: never;
    };
    "/api/members/me/as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own profile as a visitor, a member or a connection sees it. Null: they would not find it. */
        get: operations["members.show-me-as"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an image (JPEG, PNG, WebP; at most 10 MB) your photo: upright, cropped to a square, without metadata.
         * @description Refusals: `members.photo-refused`.
         */
        post: operations["members.upload-photo"];
        /** Removes your photo and its files. */
        delete: operations["members.remove-photo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you blocked, newest first. */
        get: operations["members.list-blocked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your connections, newest first. */
        get: operations["members.list-connections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for everything kept about you, as one zip with JSON and a page to read. You get a mail when it is ready. */
        post: operations["members.request-export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your exports that are on the way or can still be fetched, newest first. */
        get: operations["members.list-exports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The zip. Only yours, for seven days.
         * @description Refusals: `members.export-not-found`.
         */
        get: operations["members.download-export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who follows you, newest first. */
        get: operations["members.list-followers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/followers/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Makes somebody stop following you.
         * @description Refusals: `members.not-found`.
         */
        delete: operations["members.remove-follower"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you follow, newest first. */
        get: operations["members.list-following"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that you read the house rules and agree with this version.
         * @description Refusals: `members.guidelines-outdated`.
         */
        post: operations["members.accept-guidelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the name in your address; links with the old one keep working.
         * @description Refusals: `members.handle-taken`, `members.handle-changed-recently`.
         */
        put: operations["members.change-handle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your invitations, newest first. */
        get: operations["members.list-invitations"];
        put?: never;
        /**
         * Makes an invitation for one person. Its link is shown this one time.
         * @description Refusals: `members.may-not-invite`, `members.too-many-invitations`.
         */
        post: operations["members.create-invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an invitation back.
         * @description Refusals: `members.invitation-not-found`.
         */
        delete: operations["members.revoke-invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks to leave. You have some days to change your mind; then everything personal is erased. */
        post: operations["members.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your private lists of members, by name. */
        get: operations["members.list-lists"];
        put?: never;
        /**
         * Makes a private list.
         * @description Refusals: `members.list-name-taken`.
         */
        post: operations["members.create-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on a list, added last first.
         * @description Refusals: `members.list-not-found`.
         */
        get: operations["members.show-list"];
        put?: never;
        post?: never;
        /**
         * Removes a list; nobody on it notices.
         * @description Refusals: `members.list-not-found`.
         */
        delete: operations["members.delete-list"];
        options?: never;
        head?: never;
        /**
         * Renames a list.
         * @description Refusals: `members.list-not-found`, `members.list-name-taken`.
         */
        patch: operations["members.rename-list"];
        trace?: never;
    };
    "/api/members/me/lists/{id}/members/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts a member on a list.
         * @description Refusals: `members.list-not-found`, `members.not-found`.
         */
        put: operations["members.add-to-list"];
        post?: never;
        /**
         * Takes a member off a list.
         * @description Refusals: `members.list-not-found`, `members.not-found`.
         */
        delete: operations["members.remove-from-list"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/muted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you muted, newest first. */
        get: operations["members.list-muted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation told you and you have not put away, newest first, twenty at most. */
        get: operations["members.list-notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Puts a note away for good.
         * @description Refusals: `members.note-not-found`.
         */
        delete: operations["members.put-note-away"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests to you or from you that wait for an answer, newest first. */
        get: operations["members.list-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/requests/{kind}/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Accepts or declines a request to follow you or connect with you. A refusal is silent.
         * @description Refusals: `members.not-found`, `members.request-not-found`.
         */
        patch: operations["members.answer-request"];
        trace?: never;
    };
    "/api/members/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in, last used first. */
        get: operations["members.list-sessions"];
        put?: never;
        post?: never;
        /** Signs out everywhere but here. */
        delete: operations["members.end-other-sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs one of your devices out.
         * @description Refusals: `members.session-not-found`.
         */
        delete: operations["members.end-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back that you asked to leave. */
        post: operations["members.stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the welcome, done or skipped. */
        post: operations["members.finish-welcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session. */
        post: operations["members.sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What members can be interested in, in the order of the editors. */
        get: operations["members.list-themes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/{network}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the network sends the browser back to. Answers with a redirect, also when it did not work.
         * @description Refusals: `cancelled`, `expired`, `already-used`, `provider-error`, `misconfigured`, `unavailable`, `email-known`, `closed`, `invitation-needed`, `suspended`, `already-linked`, `not-signed-in`, `other-account`, `rate-limited`, `return-not-allowed`.
         */
        get: operations["social-login.finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/{network}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins linking an account at a network to the member; go to `url` in the same browser. With a challenge it ends at `returnTo` with a code to redeem.
         * @description Refusals: `social-login.network-unavailable`, `social-login.too-many-open-logins`, `community.recent-sign-in-required`.
         */
        post: operations["social-login.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/{network}/link/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the browser goes to link a network for an own front end: the `url` that link answered. Follow it as a link; never fetch it.
         * @description Refusals: `cancelled`, `expired`, `already-used`, `provider-error`, `misconfigured`, `unavailable`, `email-known`, `closed`, `invitation-needed`, `suspended`, `already-linked`, `not-signed-in`, `other-account`, `rate-limited`, `return-not-allowed`.
         */
        get: operations["social-login.start-link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/{network}/native": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * For apps: gives a session for a token from the network’s own software. Facebook: an access token; OpenID Connect: an ID token.
         * @description Refusals: `social-login.token-refused`, `social-login.network-unavailable`, `social-login.email-known`, `social-login.closed`, `social-login.invitation-needed`, `members.suspended`.
         */
        post: operations["social-login.sign-in-natively"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/{network}/reauthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins proving again who you are, with an account you linked; go to `url` in the same browser.
         * @description Refusals: `social-login.network-unavailable`, `social-login.too-many-open-logins`.
         */
        post: operations["social-login.reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/{network}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sends the browser to the network. Follow it as a link; never fetch it.
         * @description Refusals: `cancelled`, `expired`, `already-used`, `provider-error`, `misconfigured`, `unavailable`, `email-known`, `closed`, `invitation-needed`, `suspended`, `already-linked`, `not-signed-in`, `other-account`, `rate-limited`, `return-not-allowed`.
         */
        get: operations["social-login.start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/deletions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a deletion is that Facebook asked for. Who it is about is not said. */
        get: operations["social-login.show-deletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/deletions/{code}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page, for people who come from Facebook. */
        get: operations["social-login.show-deletion-page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/email-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a link for signing in or joining; the answer is the same for known and unknown addresses.
         * @description Refusals: `community.invalid-input`, `community.rate-limited`.
         */
        post: operations["social-login.request-email-link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/email-link/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a link that adds an address to the log-ins of the member.
         * @description Refusals: `community.invalid-input`, `community.rate-limited`, `community.recent-sign-in-required`.
         */
        post: operations["social-login.link-email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/email-link/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uses the token of a link, once. Only this call spends it; opening the link does not.
         * @description Refusals: `social-login.email-link-spent`, `social-login.email-link-to-confirm`, `social-login.email-link-of-other-member`, `social-login.email-needs-other-way`, `social-login.email-address-taken`, `members.registration-closed`, `members.invitation-needed`, `members.suspended`.
         */
        post: operations["social-login.use-email-link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a session for the one-time code an own front end got in its address.
         * @description Refusals: `social-login.code-not-valid`, `members.suspended`.
         */
        post: operations["social-login.exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/facebook/data-deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where Facebook asks to delete what we have from it about a person. Answers in the form Facebook wants.
         * @description Refusals: `social-login.signed-request-refused`.
         */
        post: operations["social-login.delete-facebook-data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/facebook/deauthorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where Facebook tells that a person took our access away.
         * @description Refusals: `social-login.signed-request-refused`.
         */
        post: operations["social-login.deauthorize-facebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/facebook/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members the viewer knows at Facebook, if both want to be found.
         * @description Refusals: `social-login.friends-not-offered`.
         */
        get: operations["social-login.list-friends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/facebook/friends/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The member wants to find, and be found by, people they know at Facebook. Go to `url` to let Facebook agree.
         * @description Refusals: `social-login.friends-not-offered`, `social-login.network-unavailable`, `social-login.too-many-open-logins`.
         */
        post: operations["social-login.ask-friends"];
        /** The member wants neither any more; the token that was kept for it goes at once. */
        delete: operations["social-login.stop-friends"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts at networks the member can log in with. */
        get: operations["social-login.list-identities"];
        put?: never;
        /**
         * Links the account behind the one-time code an own front end got in its address; for the member who began, with their verifier.
         * @description Refusals: `social-login.code-not-valid`, `social-login.already-linked`, `community.recent-sign-in-required`.
         */
        post: operations["social-login.redeem-link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a linked account; never the last way in.
         * @description Refusals: `social-login.identity-not-found`, `social-login.last-way-in`, `community.recent-sign-in-required`.
         */
        delete: operations["social-login.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/native/nonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For apps: a nonce to pass to the network’s own software, so that its ID token is good for one sign-in only. */
        post: operations["social-login.issue-nonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/social-login/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The networks somebody can log in with, the one used last in this browser first. */
        get: operations["social-login.list-networks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment, with the post it stands under.
         * @description Refusals: `wall.comment-not-found`.
         */
        get: operations["wall.show-comment"];
        put?: never;
        post?: never;
        /**
         * Removes your own comment. For ten minutes it can come back.
         * @description Refusals: `wall.comment-not-found`, `wall.not-yours`.
         */
        delete: operations["wall.remove-comment"];
        options?: never;
        head?: never;
        /**
         * Changes your own comment. What it said before is kept.
         * @description Refusals: `wall.comment-not-found`, `wall.not-yours`, `wall.already-removed`.
         */
        patch: operations["wall.edit-comment"];
        trace?: never;
    };
    "/api/wall/comments/{id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who reacted to a comment, newest first.
         * @description Refusals: `wall.comment-not-found`.
         */
        get: operations["wall.list-comment-reactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/comments/{id}/reactions/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reacts: useful, thanks, or me too.
         * @description Refusals: `wall.comment-not-found`, `wall.own-reaction`, `wall.already-removed`.
         */
        put: operations["wall.react-to-comment"];
        post?: never;
        /**
         * Takes a reaction back.
         * @description Refusals: `wall.comment-not-found`, `wall.own-reaction`, `wall.already-removed`.
         */
        delete: operations["wall.unreact-to-comment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/comments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings back what you removed less than ten minutes ago.
         * @description Refusals: `wall.comment-not-found`, `wall.not-yours`, `wall.not-restorable`.
         */
        post: operations["wall.restore-comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/comments/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a comment said before it was edited, newest first.
         * @description Refusals: `wall.comment-not-found`.
         */
        get: operations["wall.show-comment-revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/comments/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that an answer is right. Staff only, and not of their own.
         * @description Refusals: `wall.comment-not-found`, `wall.staff-only`, `wall.no-answers-here`.
         */
        put: operations["wall.verify-answer"];
        post?: never;
        /**
         * Takes that back.
         * @description Refusals: `wall.comment-not-found`, `wall.staff-only`, `wall.no-answers-here`.
         */
        delete: operations["wall.unverify-answer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have not sent yet, newest first. */
        get: operations["wall.list-drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/drafts/{slot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps what you are writing, for ninety days. Sending it removes the draft. */
        put: operations["wall.save-draft"];
        post?: never;
        /** Throws a draft away. */
        delete: operations["wall.drop-draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/feeds/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A selection of posts, newest first: whom you `following`, `all` you may see, or what `staff` wrote. */
        get: operations["wall.show-feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of post there are, in your language. */
        get: operations["wall.list-kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a post. `@handle` calls a member who may see it.
         * @description Refusals: `wall.post-refused`.
         */
        post: operations["wall.publish-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post. What was removed answers with `removed` and without its words.
         * @description Refusals: `wall.post-not-found`.
         */
        get: operations["wall.show-post"];
        put?: never;
        post?: never;
        /**
         * Removes your own post. For ten minutes it can come back.
         * @description Refusals: `wall.post-not-found`, `wall.not-yours`.
         */
        delete: operations["wall.remove-post"];
        options?: never;
        head?: never;
        /**
         * Changes your own post. What it said before stays readable.
         * @description Refusals: `wall.post-not-found`, `wall.not-yours`, `wall.already-removed`.
         */
        patch: operations["wall.edit-post"];
        trace?: never;
    };
    "/api/wall/posts/{id}/accepted-comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says which comment answered your question; null takes it back.
         * @description Refusals: `wall.post-not-found`, `wall.comment-not-found`, `wall.not-yours`, `wall.no-answers-here`, `wall.already-removed`.
         */
        put: operations["wall.accept-answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The conversation under a post: threads in the order they were opened, each followed by its replies.
         * @description Refusals: `wall.post-not-found`.
         */
        get: operations["wall.list-comments"];
        put?: never;
        /**
         * Comments on a post, or replies to a comment under it.
         * @description Refusals: `wall.post-not-found`, `wall.comment-not-found`, `wall.post-locked`, `wall.already-removed`.
         */
        post: operations["wall.post-comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Closes a conversation. Staff only.
         * @description Refusals: `wall.post-not-found`, `wall.staff-only`, `wall.already-removed`.
         */
        put: operations["wall.lock-post"];
        post?: never;
        /**
         * Opens a conversation again. Staff only.
         * @description Refusals: `wall.post-not-found`, `wall.staff-only`, `wall.already-removed`.
         */
        delete: operations["wall.unlock-post"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who reacted to a post, newest first.
         * @description Refusals: `wall.post-not-found`.
         */
        get: operations["wall.list-post-reactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}/reactions/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reacts: useful, thanks, or me too.
         * @description Refusals: `wall.post-not-found`, `wall.own-reaction`, `wall.already-removed`.
         */
        put: operations["wall.react-to-post"];
        post?: never;
        /**
         * Takes a reaction back.
         * @description Refusals: `wall.post-not-found`, `wall.own-reaction`, `wall.already-removed`.
         */
        delete: operations["wall.unreact-to-post"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings back what you removed less than ten minutes ago.
         * @description Refusals: `wall.post-not-found`, `wall.not-yours`, `wall.not-restorable`.
         */
        post: operations["wall.restore-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wall/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a post said before it was edited, newest first.
         * @description Refusals: `wall.post-not-found`.
         */
        get: operations["wall.show-post-revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Refusal: {
            data: null;
            error: {
                details: {
                    /** @description `<plugin>.<kebab>`; what to switch on. */
                    code: string;
                    errors?: {
                        message: string;
                        /** @description Such as `body.handle`. */
                        path: string;
                    }[];
                };
                /** @description One plain sentence a person may read. */
                message: string;
                name: string;
                status: number;
            };
        };
    };
    responses: {
        /** @description It clashes with what is there. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Something in the request is not right; `details.errors` says where. */
        InvalidInput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description This is not allowed, or not now. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description It does not exist, or not for you. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description More calls than `x-rate-limit` allows. */
        RateLimited: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Sign in first. */
        SignInRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Something went wrong on our side. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Another content type than asked for. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Calls allowed in the window. */
        "RateLimit-Limit": number;
        /** @description Calls allowed and the window in seconds: `30;w=60`. */
        "RateLimit-Policy": string;
        /** @description Calls left in the window. */
        "RateLimit-Remaining": number;
        /** @description Seconds until the window starts again. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "community.show-reader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "community.show-reader-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: "swagger-ui.css" | "swagger-ui-bundle.js" | "start.js" | "favicon-32x32.png";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "community.show-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-members": {
        parameters: {
            query?: {
                after?: string;
                department?: string;
                kind?: "staff" | "new" | "organisation";
                limit?: number;
                order?: "newest" | "name";
                search?: string;
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.show-member": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            languages: string[];
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                        };
                        meta: {
                            movedTo?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.block": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.unblock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.connect": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.disconnect": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-member-connections": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.follow": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.unfollow": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-member-followers": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-member-following": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.mute": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.unmute": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.show-member-wall": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            slug: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.show-guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            html: string;
                            isAccepted: boolean;
                            publishedAt: string;
                            text: string;
                            version: number;
                        } | null;
                        meta: Record<string, never>;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.check-invitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            expiresAt: string | null;
                            isWorking: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.show-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.update-me": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "headline": "Bakes rye bread",
                 *       "audiences": {
                 *         "location": "connections"
                 *       }
                 *     }
                 */
                "application/json": {
                    about?: string | null;
                    audiences?: {
                        /** @enum {string} */
                        about?: "public" | "members" | "connections" | "me";
                        /** @enum {string} */
                        joinedAt?: "public" | "members" | "connections" | "me";
                        /** @enum {string} */
                        languages?: "public" | "members" | "connections" | "me";
                        /** @enum {string} */
                        links?: "public" | "members" | "connections" | "me";
                        /** @enum {string} */
                        location?: "public" | "members" | "connections" | "me";
                        /** @enum {string} */
                        relations?: "public" | "members" | "connections" | "me";
                        /** @enum {string} */
                        themes?: "public" | "members" | "connections" | "me";
                    };
                    displayName?: string;
                    headline?: string | null;
                    isFollowApproved?: boolean;
                    /** @enum {string} */
                    language?: "nl" | "en";
                    languages?: string[];
                    links?: {
                        label: string;
                        url: string;
                    }[];
                    location?: string | null;
                    themes?: string[];
                    /** @enum {string} */
                    visibility?: "public" | "members" | "hidden";
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.show-me-as": {
        parameters: {
            query: {
                audience: "public" | "members" | "connections";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            languages: string[];
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                        } | null;
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.upload-photo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    photo?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.remove-photo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-blocked": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-connections": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.request-export": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            bytes: number | null;
                            expiresAt: string | null;
                            id: string;
                            readyAt: string | null;
                            requestedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "ready";
                            url: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            bytes: number | null;
                            expiresAt: string | null;
                            id: string;
                            readyAt: string | null;
                            requestedAt: string;
                            /** @enum {string} */
                            state: "waiting" | "ready";
                            url: string | null;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.download-export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-followers": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.remove-follower": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-following": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.accept-guidelines": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.change-handle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    handle: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            expiresAt: string;
                            id: string;
                            note: string | null;
                            uses: number;
                            usesLeft: number;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.create-invitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            expiresAt: string;
                            id: string;
                            link: string;
                            token: string;
                            uses: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.revoke-invitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "keep-without-name"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    mode: "keep-without-name" | "delete";
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            id: string;
                            name: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.create-list": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            id: string;
                            name: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.show-list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.delete-list": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.rename-list": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            id: string;
                            name: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.add-to-list": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.remove-from-list": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-muted": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "n1f3k9q2m7x0c5v8b4z6t1r9",
                     *           "kind": "message",
                     *           "text": "The bread for Saturday is in the oven.",
                     *           "createdAt": "2026-11-20T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            createdAt: string;
                            id: string;
                            /** @enum {string} */
                            kind: "message" | "exported" | "approved";
                            text: string | null;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.put-note-away": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-requests": {
        parameters: {
            query?: {
                after?: string;
                direction?: "in" | "out";
                kind?: "follow" | "connection";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            since: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.answer-request": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                handle: string;
                kind: "follow" | "connection";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "accept" | "decline";
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                            /** @enum {string} */
                            follow: "none" | "requested" | "following";
                            /** @enum {string} */
                            followedBy: "none" | "requested" | "following";
                            isBlocked: boolean;
                            isMuted: boolean;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            device: string | null;
                            id: string;
                            isCurrent: boolean;
                            lastSeenAt: string;
                            place: string | null;
                            startedAt: string;
                            way: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.end-other-sessions": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.end-session": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.stay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.finish-welcome": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            about: {
                                html: string;
                                text: string;
                            } | null;
                            audiences: {
                                [key: string]: "public" | "members" | "connections" | "me";
                            };
                            can: {
                                block: boolean;
                                connect: boolean;
                                edit: boolean;
                                follow: boolean;
                                mute: boolean;
                                seeRelations: boolean;
                            };
                            counts: {
                                connections: number;
                                followers: number;
                                following: number;
                            } | null;
                            department: string | null;
                            displayName: string;
                            emailHint: string | null;
                            handle: string;
                            handleMayChangeAt: string | null;
                            headline: string | null;
                            isEmailVerified: boolean;
                            isFollowApproved: boolean;
                            isStaff: boolean;
                            jobTitle: string | null;
                            joinedAt: string | null;
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            language: string;
                            languages: string[];
                            leaving: {
                                at: string;
                                /** @enum {string} */
                                mode: "keep-without-name" | "delete";
                            } | null;
                            links: {
                                label: string;
                                url: string;
                            }[];
                            location: string | null;
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                            photoOrigin: ("own" | "network") | null;
                            relation: {
                                /** @enum {string} */
                                connection: "none" | "requested-by-you" | "requested-by-them" | "connected";
                                /** @enum {string} */
                                follow: "none" | "requested" | "following";
                                /** @enum {string} */
                                followedBy: "none" | "requested" | "following";
                                isBlocked: boolean;
                                isMuted: boolean;
                            } | null;
                            /** @enum {string} */
                            state: "pending" | "active" | "leaving";
                            themes: {
                                name: string;
                                slug: string;
                            }[];
                            /** @enum {string} */
                            visibility: "public" | "members" | "hidden";
                            welcome: {
                                guidelinesVersion: number | null;
                                isFinished: boolean;
                                isGuidelinesAccepted: boolean;
                            };
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.sign-out": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "members.list-themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            slug: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.finish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the network: `facebook`, `linkedin`, `x`, … */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the browser goes next. */
            303: {
                headers: {
                    Location?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.link": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the network: `facebook`, `linkedin`, `x`, … */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "returnTo": "https://shop.example/linked",
                 *       "codeChallenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                 *       "codeChallengeMethod": "S256"
                 *     }
                 */
                "application/json": {
                    /** @description For own front ends: S256 of the verifier they keep. */
                    codeChallenge?: string;
                    /** @constant */
                    codeChallengeMethod?: "S256";
                    /** @description A path of the site, or an address of a listed front end. Anything else is replaced by the start page. */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "url": "https://community.example/api/social-login/linkedin/link/start?ticket=q1XoT0dWc5yKx2uB7nVhZs9LfRjE4pGm8tCaYi3wNkU"
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            url: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.start-link": {
        parameters: {
            query: {
                ticket: string;
            };
            header?: never;
            path: {
                /** @description Code of the network: `facebook`, `linkedin`, `x`, … */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the browser goes next. */
            303: {
                headers: {
                    Location?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.sign-in-natively": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accessToken?: string;
                    idToken?: string;
                    invitation?: string;
                    /** @description The one that was passed on, if any. */
                    nonce?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessToken: string;
                            expiresIn: number;
                            isNewMember: boolean;
                            refreshToken: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.reauthenticate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the network: `facebook`, `linkedin`, `x`, … */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A path of the site, or an address of a listed front end. Anything else is replaced by the start page. */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            url: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.start": {
        parameters: {
            query?: {
                /** @description For own front ends: S256 of the verifier they keep. */
                codeChallenge?: string;
                codeChallengeMethod?: "S256";
                invitation?: string;
                /** @description A path of the site, or an address of a listed front end. Anything else is replaced by the start page. */
                returnTo?: string;
            };
            header?: never;
            path: {
                /** @description Code of the network: `facebook`, `linkedin`, `x`, … */
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the browser goes next. */
            303: {
                headers: {
                    Location?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.show-deletion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            requestedAt: string;
                            /** @enum {string} */
                            state: "done" | "account-leaving";
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.show-deletion-page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the browser goes next. */
            303: {
                headers: {
                    Location?: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.request-email-link": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "noor@example.org",
                 *       "returnTo": "/"
                 *     }
                 */
                "application/json": {
                    /** @description Where the link goes. */
                    email: string;
                    invitationToken?: string;
                    /**
                     * @description Language of the mail; the browser’s by default.
                     * @enum {string}
                     */
                    locale?: "nl" | "en";
                    /** @description Path to go to afterwards. */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "minutesValid": 15
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            minutesValid: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.link-email": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "noor@example.org"
                 *     }
                 */
                "application/json": {
                    /** @description Where the link goes. */
                    email: string;
                    /**
                     * @description Language of the mail; the browser’s by default.
                     * @enum {string}
                     */
                    locale?: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "minutesValid": 15
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            minutesValid: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.use-email-link": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "k3v…"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Go on although the link was asked for in another browser.
                     * @default false
                     */
                    isConfirmed?: boolean;
                    /**
                     * @description Make a new account although another one claims this address without having proved it.
                     * @default false
                     */
                    isJoiningAnew?: boolean;
                    token: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "outcome": "signed-in",
                     *         "returnTo": "/"
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            outcome: "signed-in" | "joined" | "address-added";
                            returnTo: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.exchange": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    codeVerifier?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessToken: string;
                            /** @description Seconds the access token lives. */
                            expiresIn: number;
                            isNewMember: boolean;
                            /** @description Only for front ends that gave a challenge; others get cookies. */
                            refreshToken: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.delete-facebook-data": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signed_request: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.deauthorize-facebook": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signed_request: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.list-friends": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            friends: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            }[];
                            /** @enum {string} */
                            state: "ready" | "not-linked" | "not-asked";
                        };
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.ask-friends": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            url: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.stop-friends": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.list-identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            can: {
                                unlink: boolean;
                            };
                            displayName: string | null;
                            id: string;
                            /** @description The network told us that access was taken away there. */
                            isRevoked: boolean;
                            /** Format: date-time */
                            lastUsedAt: string;
                            /** Format: date-time */
                            linkedAt: string;
                            network: string;
                            networkName: string;
                            profileUrl: string | null;
                            username: string | null;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.redeem-link": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "Zb0qVxk3cYH9mR2tLw7sN5uJ8dF1gA4eK6iPoTqWvXc",
                 *       "codeVerifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
                 *     }
                 */
                "application/json": {
                    code: string;
                    codeVerifier: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "6f9c7b0e-3d0a-4a56-9a0e-5d8a3f1c2b47",
                     *         "network": "linkedin",
                     *         "networkName": "LinkedIn",
                     *         "displayName": "Noor van den Berg",
                     *         "username": null,
                     *         "profileUrl": null,
                     *         "linkedAt": "2026-11-20T09:00:00.000Z",
                     *         "lastUsedAt": "2026-11-20T09:00:00.000Z",
                     *         "isRevoked": false,
                     *         "can": {
                     *           "unlink": true
                     *         }
                     *       },
                     *       "meta": {}
                     *     }
                     */
                    "application/json": {
                        data: {
                            can: {
                                unlink: boolean;
                            };
                            displayName: string | null;
                            id: string;
                            /** @description The network told us that access was taken away there. */
                            isRevoked: boolean;
                            /** Format: date-time */
                            lastUsedAt: string;
                            /** Format: date-time */
                            linkedAt: string;
                            network: string;
                            networkName: string;
                            profileUrl: string | null;
                            username: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.unlink": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.issue-nonce": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Seconds. */
                            expiresIn: number;
                            nonce: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "social-login.list-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description One SVG path on a 24 × 24 grid. */
                            icon: string;
                            id: string;
                            name: string;
                            startUrl: string;
                            /** @enum {string} */
                            state: "ready" | "unconfigured" | "failing";
                            wasUsedLast: boolean;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.show-comment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.remove-comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.edit-comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.list-comment-reactions": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            /** @enum {string} */
                            kind: "useful" | "thanks" | "me-too";
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.react-to-comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                kind: "useful" | "thanks" | "me-too";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            isMine: boolean;
                            /** @enum {string} */
                            kind: "useful" | "thanks" | "me-too";
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.unreact-to-comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                kind: "useful" | "thanks" | "me-too";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            isMine: boolean;
                            /** @enum {string} */
                            kind: "useful" | "thanks" | "me-too";
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.restore-comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.show-comment-revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            replacedAt: string;
                            text: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.verify-answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.unverify-answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.list-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            content: {
                                /** @enum {string} */
                                audience?: "public" | "members" | "connections";
                                kind?: string;
                                text: string;
                                title?: string;
                            };
                            savedAt: string;
                            slot: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.save-draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                slot: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    audience?: "public" | "members" | "connections";
                    kind?: string;
                    text: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            content: {
                                /** @enum {string} */
                                audience?: "public" | "members" | "connections";
                                kind?: string;
                                text: string;
                                title?: string;
                            };
                            savedAt: string;
                            slot: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.drop-draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                slot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.show-feed": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                feed: "following" | "all" | "staff";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.list-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            hasAnswers: boolean;
                            hint: string;
                            kind: string;
                            label: string;
                            /** @enum {string} */
                            title: "required" | "optional" | "none";
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.publish-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "question",
                 *       "title": "How do you wax a chain?",
                 *       "text": "Mine squeaks after *every* ride.",
                 *       "audience": "members"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default members
                     * @enum {string}
                     */
                    audience?: "public" | "members" | "connections";
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @default status */
                    kind?: string;
                    /** @enum {string} */
                    language?: "nl" | "en";
                    text: string;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.show-post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            acceptedComment: {
                                author: {
                                    department: string | null;
                                    displayName: string;
                                    handle: string;
                                    headline: string | null;
                                    isStaff: boolean;
                                    jobTitle: string | null;
                                    memberId: string;
                                    photo: {
                                        large: string;
                                        medium: string;
                                        small: string;
                                    } | null;
                                } | null;
                                can: {
                                    accept: boolean;
                                    delete: boolean;
                                    edit: boolean;
                                    react: boolean;
                                    reply: boolean;
                                    restore: boolean;
                                    verify: boolean;
                                };
                                commentId: string;
                                editedAt: string | null;
                                html: string;
                                isAccepted: boolean;
                                isOfficial: boolean;
                                isVerified: boolean;
                                parentId: string | null;
                                postedAt: string;
                                postId: string;
                                reactions: {
                                    count: number;
                                    isMine: boolean;
                                    /** @enum {string} */
                                    kind: "useful" | "thanks" | "me-too";
                                }[];
                                removed: {
                                    /** @enum {string} */
                                    by: "author" | "editor";
                                    reason: string | null;
                                } | null;
                                text: string;
                            } | null;
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.remove-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.edit-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    audience?: "public" | "members" | "connections";
                    /** @enum {string} */
                    language?: "nl" | "en";
                    text?: string;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.accept-answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commentId: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.list-comments": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.post-comment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parentId?: string | null;
                    text: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                accept: boolean;
                                delete: boolean;
                                edit: boolean;
                                react: boolean;
                                reply: boolean;
                                restore: boolean;
                                verify: boolean;
                            };
                            commentId: string;
                            editedAt: string | null;
                            html: string;
                            isAccepted: boolean;
                            isOfficial: boolean;
                            isVerified: boolean;
                            parentId: string | null;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.lock-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.unlock-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.list-post-reactions": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            department: string | null;
                            displayName: string;
                            handle: string;
                            headline: string | null;
                            isStaff: boolean;
                            jobTitle: string | null;
                            /** @enum {string} */
                            kind: "useful" | "thanks" | "me-too";
                            memberId: string;
                            photo: {
                                large: string;
                                medium: string;
                                small: string;
                            } | null;
                        }[];
                        meta: {
                            nextCursor?: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.react-to-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                kind: "useful" | "thanks" | "me-too";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            isMine: boolean;
                            /** @enum {string} */
                            kind: "useful" | "thanks" | "me-too";
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.unreact-to-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                kind: "useful" | "thanks" | "me-too";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            isMine: boolean;
                            /** @enum {string} */
                            kind: "useful" | "thanks" | "me-too";
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.restore-post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated write harmless. Any text of your own, new for each write. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            audience: "public" | "members" | "connections";
                            author: {
                                department: string | null;
                                displayName: string;
                                handle: string;
                                headline: string | null;
                                isStaff: boolean;
                                jobTitle: string | null;
                                memberId: string;
                                photo: {
                                    large: string;
                                    medium: string;
                                    small: string;
                                } | null;
                            } | null;
                            can: {
                                comment: boolean;
                                delete: boolean;
                                edit: boolean;
                                lock: boolean;
                                react: boolean;
                                restore: boolean;
                            };
                            commentsCount: number;
                            editedAt: string | null;
                            excerpt: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            html: string;
                            isAnswered: boolean;
                            isLocked: boolean;
                            isOfficial: boolean;
                            kind: string;
                            language: string;
                            postedAt: string;
                            postId: string;
                            reactions: {
                                count: number;
                                isMine: boolean;
                                /** @enum {string} */
                                kind: "useful" | "thanks" | "me-too";
                            }[];
                            removed: {
                                /** @enum {string} */
                                by: "author" | "editor";
                                reason: string | null;
                            } | null;
                            text: string;
                            title: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["SignInRequired"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
    "wall.show-post-revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            replacedAt: string;
                            text: string;
                            title: string | null;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Unexpected"];
        };
    };
}
