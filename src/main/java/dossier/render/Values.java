package dossier.render;

import freemarker.ext.beans.BeanModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * How templates see the house's values: by their parts. What is one thing, a date or one of a few words, can be printed;
 * what has parts cannot, since Java would print them all.
 */
final class Values extends DefaultObjectWrapper {

  Values(DefaultObjectWrapperBuilder settings) {
    super(settings, true);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    boolean ours = value.getClass().getName().startsWith("dossier.");
    return ours && !(value instanceof Comparable)
        ? new Whole(value, this)
        : super.handleUnknownType(value);
  }

  /** A value with parts. */
  private static final class Whole extends BeanModel implements MethodCallAwareTemplateHashModel {

    Whole(Object value, Values values) {
      super(value, values);
    }

    @Override
    public TemplateModel getBeforeMethodCall(String name)
        throws TemplateModelException, ShouldNotBeGetAsMethodException {
      return super.getBeforeMethodCall(name);
    }
  }
}
