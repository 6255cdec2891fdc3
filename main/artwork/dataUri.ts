export const dataUri = (type: string, bytes: Uint8Array | string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

export const svgDataUri = (svg: Uint8Array | string): string => dataUri('image/svg+xml', svg)
export const pngDataUri = (png: Uint8Array): string => dataUri('image/png', png)
