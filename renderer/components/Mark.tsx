import mark from '../assets/mark.svg'

/** The studio's own sign. Beside its name, so it says nothing by itself. */
export const Mark = ({ size = 24 }: { size?: number }) => <img src={mark} width={size} height={size} alt="" />
