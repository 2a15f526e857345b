package org.demarche.core.reminder;

/** Of what somebody hears when, and how it comes. */
public record ReminderPolicy(Occasions occasions, Delivery delivery) {

    public ReminderPolicy with(Occasions wanted) {
        return new ReminderPolicy(wanted, delivery);
    }

    public ReminderPolicy with(Delivery wanted) {
        return new ReminderPolicy(occasions, wanted);
    }
}
