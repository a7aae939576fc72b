/** Where the book will live. */
export interface Site {
  /** The path of the book on its host: '/' or '/book/'. */
  readonly base: string;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** The address of the book from BASE ('/book/', slashes optional) and SITE ('https://example.org'). */
export function siteFrom(env: Readonly<Record<string, string | undefined>>): Site {
  const path = (env.BASE ?? '').split('/').filter(Boolean).join('/');
  const origin = (env.SITE || 'https://tangible-networks.example').replace(/\/+$/, '');
  return { base: path ? `/${path}/` : '/', origin };
}
