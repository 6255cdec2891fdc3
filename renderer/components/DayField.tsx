import { type CalendarDate, parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
  Text,
} from 'react-aria-components'
import button from './Button.module.css'
import { cx } from './cx.ts'
import css from './DayField.module.css'
import field from './Field.module.css'
import popover from './SelectField.module.css'
import { FieldLabel, FieldProblem } from './TextField.tsx'

interface DayFieldProps {
  readonly label: string
  /** YYYY-MM-DD; null for none. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly latest?: string
  readonly help?: string
  readonly error?: string | null
}

/** A day, typed in the order of the interface language or picked from a calendar. */
export function DayField({ label, value, onChange, latest, help, error }: DayFieldProps) {
  return (
    <DatePicker<CalendarDate>
      className={cx(field.field)}
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day ? day.toString() : null)}
      {...(latest ? { maxValue: parseDate(latest) } : {})}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros={false}
    >
      <FieldLabel>{label}</FieldLabel>
      <Group className={cx(field.input, css.group)}>
        <DateInput className={cx(css.segments)}>
          {(segment) => <DateSegment segment={segment} className={cx(css.segment)} />}
        </DateInput>
        <Button className={cx(button.icon)} data-small>
          <CalendarDays size={16} />
        </Button>
      </Group>
      {help && (
        <Text slot="description" className={cx(field.help)}>
          {help}
        </Text>
      )}
      <FieldProblem>{error}</FieldProblem>
      <Popover className={cx(popover.popover)} offset={4}>
        <Dialog className={cx(css.dialog)}>
          <Calendar>
            <header className={css.head}>
              <Button slot="previous" className={cx(button.icon)} data-small>
                <ChevronLeft size={17} className="flip" />
              </Button>
              <CalendarHeading className={cx(css.month)} />
              <Button slot="next" className={cx(button.icon)} data-small>
                <ChevronRight size={17} className="flip" />
              </Button>
            </header>
            <CalendarGrid className={cx(css.grid)}>
              {(day) => <CalendarCell date={day} className={cx(css.day)} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
