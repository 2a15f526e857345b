package org.demarche.core.institution;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DaysOff extends ListCrudRepository<DayOff, DayOffId> {

    List<DayOff> findAllByOrderByFirstDayDesc();
}
