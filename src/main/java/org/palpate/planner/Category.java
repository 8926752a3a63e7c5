package org.palpate.planner;

/** The four categories of sports massage, and the answer that no massage takes place. */
public enum Category {
    PRE_EVENT,
    POST_EVENT,
    GENERAL,
    INJURY,
    NONE
}
