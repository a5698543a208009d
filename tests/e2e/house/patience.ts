// A page on a busy machine may take its time; nothing here waits longer than it must.
jest.setTimeout(180_000);
