/**
 * SECURITY: the part of SVG that only draws. Whatever is not named here does not come into a badge: scripts, event
 * handlers, animation, links, foreign content, metadata of editors.
 */

export const drawingElements = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon image linearGradient radialGradient stop
  clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile`.split(
    /\s+/,
  ),
)

/** Elements that only hold others: their content stays, they become groups. */
export const wrapperElements = new Set(['a', 'switch'])

/** Their looks depend on the fonts of a computer. */
export const textElements = new Set(['text', 'tspan', 'textPath', 'flowRoot'])

/** Properties that may be attributes, or come from a style sheet. */
export const presentation = new Set(
  `clip-path clip-rule color color-interpolation color-interpolation-filters display fill fill-opacity fill-rule
  filter flood-color flood-opacity isolation marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
  overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width transform vector-effect
  visibility`.split(/\s+/),
)

export const geometry = new Set(
  `id x y width height cx cy r rx ry fx fy fr x1 y1 x2 y2 d points viewBox preserveAspectRatio offset pathLength
  gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits
  patternContentUnits patternTransform markerUnits markerWidth markerHeight refX refY orient filterUnits
  primitiveUnits in in2 result stdDeviation dx dy mode type values operator k1 k2 k3 k4 radius slope intercept
  amplitude exponent tableValues`.split(/\s+/),
)
