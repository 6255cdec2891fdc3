/** Names by which the renderer, the preload script and the Electron door find each other. Nothing but names. */

/**
 * The page posts this to itself with one message port; the preload script passes the port on to the main process
 * under the same name, and from then on the contract speaks through it.
 */
export const connectChannel = 'rosette:connect'
