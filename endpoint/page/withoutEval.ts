import { z } from 'zod'

/** SECURITY: the content policy lets no text become a program, not even to find out whether it may. Import this first. */
z.config({ jitless: true })
