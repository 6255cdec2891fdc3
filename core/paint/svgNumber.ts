/** Plain decimals: some readers of SVG do not know 1e-7. */
export const svgNumber = (value: number): string => String(Math.round(value * 10_000) / 10_000)
