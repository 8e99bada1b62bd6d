package org.caretrail.app.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An international bank account number (ISO 13616) with the right check digits; blanks between its groups do not count. */
@Documented
@Constraint(validatedBy = Iban.CheckDigits.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Iban {

    /** What the problem answer says. */
    String message() default "is no IBAN: its form or its check digits are wrong (NL-POLICY-5)";

    /** Unused here. */
    Class<?>[] groups() default {};

    /** Unused here. */
    Class<? extends Payload>[] payload() default {};

    /** The first four signs go last, letters count from 10, and what that gives leaves 1 when divided by 97. */
    final class CheckDigits implements ConstraintValidator<Iban, String> {

        private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
        private static final BigInteger DIVISOR = BigInteger.valueOf(97);
        private static final int AHEAD = 4;

        @Override
        public boolean isValid(@Nullable String iban, ConstraintValidatorContext context) {
            return iban == null || isRight(iban.replace(" ", "").toUpperCase(Locale.ROOT));
        }

        private static boolean isRight(String iban) {
            return FORM.matcher(iban).matches()
                    && digits(iban.substring(AHEAD) + iban.substring(0, AHEAD))
                            .mod(DIVISOR)
                            .equals(BigInteger.ONE);
        }

        private static BigInteger digits(String iban) {
            var digits = new StringBuilder();
            iban.chars().forEach(sign -> digits.append(Character.digit(sign, Character.MAX_RADIX)));
            return new BigInteger(digits.toString());
        }
    }
}
