/** @koa/router 14 ships without types; this is the part the demo networks use. */
declare module '@koa/router' {
  import type Koa from 'koa';

  type Middleware<Context> = (context: Context, next: Koa.Next) => unknown;

  class Router<Context> {
    get(path: string, ...middleware: Middleware<Context>[]): this;
    post(path: string, ...middleware: Middleware<Context>[]): this;
    put(path: string, ...middleware: Middleware<Context>[]): this;
    patch(path: string, ...middleware: Middleware<Context>[]): this;
    delete(path: string, ...middleware: Middleware<Context>[]): this;
    register(path: string, methods: string[], middleware: Middleware<Context>[]): unknown;
    routes(): Koa.Middleware;
  }

  export = Router;
}
