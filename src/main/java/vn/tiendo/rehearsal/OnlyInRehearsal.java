package vn.tiendo.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Marks a bean that exists while a year is rehearsed and in no other installation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@ConditionalOnProperty(OnlyInRehearsal.PROPERTY)
@interface OnlyInRehearsal {

    String PROPERTY = "tiendo.rehearsal";
}
