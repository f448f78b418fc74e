import { html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** A piece of HTML; values put into one are escaped unless they are such pieces themselves. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export const html: (strings: TemplateStringsArray, ...values: unknown[]) => Html = template

/** Nothing, where a piece may be missing. */
export const none: Html = template``
